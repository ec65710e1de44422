/** Titles offered while the reader types: a combobox as ARIA describes it. */
import type { Suggestion } from '../../lib/search/lexicon.ts';
import { search } from './open.ts';
import { moveFocus } from './results.ts';
import { element, make } from '../dom.ts';
import { say, settings, withBase } from './settings.ts';

const input = element('#query', HTMLInputElement);
const list = element('#suggestions');
/** Tells screen readers what is offered. */
const said = element('[data-suggested]');
const PAUSE_MS = 150;
let waiting: number | undefined;
let chosen = -1;
/** Paths of what is offered. */
let offered = '';

const attributes = {
	role: 'combobox',
	'aria-autocomplete': 'list',
	'aria-controls': 'suggestions',
	'aria-expanded': 'false',
};

/** What stood in the box before anything was typed: nothing is offered for it. */
const given = new URLSearchParams(location.search).get('q') ?? '';

export function listen(): void {
	// Somebody may have typed while this was loading.
	if (input.value !== given) void offer();
	for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(() => void offer(), PAUSE_MS);
	});
	input.addEventListener('keydown', (event) => {
		if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			const step = event.key === 'ArrowDown' ? 1 : -1;
			if (!list.hidden) choose(chosen + step);
			else if (step === 1) moveFocus(1);
		}
		if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		}
		if (event.key === 'Enter' && chosen >= 0) {
			event.preventDefault();
			follow(list.children[chosen]);
		}
	});
	input.addEventListener('blur', close);
	input.form?.addEventListener('submit', close);
	// Before the input loses focus, which would close the list.
	list.addEventListener('pointerdown', (event) => {
		event.preventDefault();
		follow((event.target as Element).closest('li') ?? undefined);
	});
}

function close(): void {
	clearTimeout(waiting);
	list.hidden = true;
	chosen = -1;
	input.setAttribute('aria-expanded', 'false');
	input.removeAttribute('aria-activedescendant');
}

async function offer(): Promise<void> {
	const typed = input.value;
	// Suggestions are a help: without a network there are none, and the search itself says why.
	const found = await search.suggest(typed).catch(() => []);
	if (input.value !== typed || document.activeElement !== input) return;
	const paths = found.map(({ path }) => path).join();
	// A reader who is choosing keeps the choice while typing brings the same titles.
	if (!list.hidden && paths === offered) return;
	close();
	offered = paths;
	if (found.length === 0) return;
	list.replaceChildren(...found.map(optionOf));
	list.hidden = false;
	input.setAttribute('aria-expanded', 'true');
	said.textContent = say('suggestions', { count: found.length });
}

function optionOf({ title, path, kind }: Suggestion, at: number): HTMLElement {
	const id = `suggestion-${String(at)}`;
	const text = [make('span', {}, title), make('small', {}, settings.kinds[kind] ?? kind)];
	return make('li', { role: 'option', id, 'aria-selected': 'false', 'data-path': path }, ...text);
}

function choose(at: number): void {
	list.children[chosen]?.setAttribute('aria-selected', 'false');
	const count = list.children.length;
	chosen = at < -1 ? count - 1 : at >= count ? -1 : at;
	const option = list.children[chosen];
	option?.setAttribute('aria-selected', 'true');
	if (option) input.setAttribute('aria-activedescendant', option.id);
	else input.removeAttribute('aria-activedescendant');
}

function follow(option: Element | undefined): void {
	const path = option?.getAttribute('data-path');
	if (path) location.assign(withBase(path));
}
