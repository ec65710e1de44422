/** The list of results: places at once, words as they arrive. */
import type { Found } from '../../lib/search/engine.ts';
import type { Shown, Stretch } from '../../lib/search/excerpt.ts';
import { element, make } from '../dom.ts';
import { say, settings, withBase } from './settings.ts';

const list = element('#results');
const more = element('[data-more]', HTMLButtonElement);
/** Each result is a file to fetch: more are asked for when the reader comes near the end. */
const AT_ONCE = 5;
/** Then the reader is asked, for there are other things below. */
const BY_THEMSELVES = 20;
let left: readonly Found[] = [];

export function showResults(results: readonly Found[]): Promise<void> {
	list.replaceChildren();
	left = results;
	return showNext();
}

/** @throws where a result's file cannot be had */
async function showNext(): Promise<void> {
	const next = left.slice(0, AT_ONCE);
	left = left.slice(AT_ONCE);
	more.hidden = left.length === 0;
	const items = next.map(() => make('li', { class: 'result', 'aria-busy': 'true' }));
	list.append(...items);
	await Promise.all(
		next.map(async (found, at) => {
			const shown = await found.show();
			items[at]?.replaceChildren(...contentsOf(shown, found.whole));
			items[at]?.removeAttribute('aria-busy');
		}),
	);
}

function contentsOf({ path, title, excerpt, kind, lang, place, year }: Shown, whole: boolean): HTMLElement[] {
	const where = [place, year, whole ? undefined : say('partly')].filter((part) => part !== undefined);
	return [
		make('p', { class: 'eyebrow' }, settings.kinds[kind] ?? kind),
		make('h2', {}, make('a', { href: withBase(path), lang }, ...marked(title))),
		make('p', { lang }, ...marked(excerpt)),
		...(where.length > 0 ? [make('p', { class: 'result-where' }, where.join(' · '))] : []),
	];
}

function marked(stretches: readonly Stretch[]): (Node | string)[] {
	return stretches.map(({ text, mark }) => (mark ? make('mark', {}, text) : text));
}

const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];

/** Moves to the result after or before the one in focus. @returns whether there is one */
export function moveFocus(step: 1 | -1): boolean {
	const all = links();
	const at = all.indexOf(document.activeElement as HTMLAnchorElement);
	const next = all[at + step];
	next?.focus();
	return next !== undefined && at + step >= 0;
}

/** @param failed what to do where a result's file cannot be had */
export function listen(failed: () => void): void {
	new IntersectionObserver(
		(entries) => {
			const near = entries.some(({ isIntersecting }) => isIntersecting);
			if (near && list.children.length < BY_THEMSELVES) showNext().catch(failed);
		},
		{ rootMargin: '200px' },
	).observe(more);
	more.addEventListener('click', () => {
		const first = links().length;
		showNext().then(() => links()[first]?.focus(), failed);
	});
	list.addEventListener('keydown', (event) => {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
		if (event.key === 'Escape' || (step && !moveFocus(step) && step === -1)) element('#query').focus();
		if (step) event.preventDefault();
	});
}
