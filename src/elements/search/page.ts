/** The search page: the address says what is searched for; the form, the results and the status follow it. */
import type { Answer } from '../../lib/search/engine.ts';
import * as filters from './filters.ts';
import { search } from './open.ts';
import * as results from './results.ts';
import { element, make } from '../dom.ts';
import { say } from './settings.ts';

const input = element('#query', HTMLInputElement);
const status = element('[role=status]');
const notes = element('[data-notes]');
const title = document.title;
/** Letters of a query that the address takes: servers refuse long ones. The search says that it was cut. */
const LONGEST = 400;
/** The latest search; what an earlier one still brings is dropped. */
let latest = 0;
let answer: Answer | undefined;
let started = false;

/** Goes to the address of what the form says. */
function submit(): void {
	const fields = new FormData(filters.form);
	const address = new URLSearchParams(
		[...fields].flatMap(([name, value]) =>
			typeof value === 'string' && value !== '' ? [[name, value.slice(0, LONGEST)]] : [],
		),
	);
	const before = new URLSearchParams(location.search);
	// Narrowing does not change how the words are read.
	if (before.has('literal') && before.get('q') === address.get('q')) address.set('literal', '1');
	history.pushState(null, '', address.size > 0 ? `?${address.toString()}` : location.pathname);
	void follow();
}

/** Searches for what the address says. */
async function follow(): Promise<void> {
	const own = ++latest;
	const address = new URLSearchParams(location.search);
	const query = (address.get('q') ?? '').trim();
	input.value = query;
	const unknownFilter = filters.takeFilters(address);
	const chosen = filters.chosenFilters();
	document.title = query === '' ? title : `${query.slice(0, 80)} – ${title}`;
	notes.replaceChildren();
	if (query === '' && Object.keys(chosen).length === 0) {
		answer = undefined;
		filters.showPanel(false);
		status.textContent = '';
		await results.showResults([]);
		return;
	}
	status.textContent = say(started ? 'busy' : 'loading');
	try {
		const found = await search.find(query, { filters: chosen, literal: address.has('literal') });
		if (own !== latest) return;
		started = true;
		answer = found;
		status.textContent = statusOf(found, query, Object.keys(chosen).length > 0);
		notes.replaceChildren(...notesOf(found, query, unknownFilter));
		// Results of an earlier query must not stand under the number of this one.
		void results.showResults([]);
		const pages = await found.results();
		if (own !== latest) return;
		await results.showResults(pages);
		// The counts come after the results: they are a help, and cost as much as two of them.
		filters.showPanel(found.total > 0 || Object.keys(chosen).length > 0);
		void showCounts();
	} catch {
		if (own === latest) fail();
	}
}

function statusOf({ total, searched }: Answer, query: string, filtered: boolean): string {
	if (total > 0) return say('total', { count: total });
	return filtered && searched !== '' ? say('nothingFiltered') : say('nothing', { query: query.slice(0, 80) });
}

function notesOf({ searched, mended, unknown, cut }: Answer, query: string, unknownFilter: boolean): HTMLElement[] {
	const lines: (Node | string)[][] = [];
	if (mended.length > 0) {
		const why = mended.map((reason) => say(`insteadWhy.${reason}`)).join(', ');
		const literal = new URLSearchParams({ q: query, literal: '1' });
		const link = make('a', { href: `?${literal.toString()}` }, say('literal', { query: query.slice(0, 80) }));
		lines.push([`${say('instead', { query: searched })} (${why}) `, link]);
	}
	if (unknown.length > 0 && searched !== unknown.join(' ')) lines.push([say('unknown', { words: unknown.join(', ') })]);
	if (cut) lines.push([say('cut')]);
	if (unknownFilter) lines.push([say('unknownFilter')]);
	return lines.map((line) => make('p', { class: 'small' }, ...line));
}

/** Counting needs files of its own: they are asked for when the panel is open. */
async function showCounts(): Promise<void> {
	const counted = answer;
	if (!counted || !filters.isOpen()) return;
	try {
		const counts = await counted.counts();
		if (answer === counted) filters.showCounts(counts);
	} catch {
		fail();
	}
}

/** «Nothing found» is not said where nothing could be looked for. */
function fail(): void {
	latest++;
	status.textContent = say(navigator.onLine ? 'unreachable' : 'offline');
	const retry = make('button', { type: 'button', class: 'button' }, say('retry'));
	retry.addEventListener('click', () => void follow());
	notes.replaceChildren(retry);
	void results.showResults([]);
}

filters.form.addEventListener('submit', (event) => {
	event.preventDefault();
	submit();
});
filters.listen(submit, () => void showCounts());
results.listen(fail);
// Nothing is offered before somebody types.
input.addEventListener(
	'focus',
	() =>
		void import('./suggestions.ts').then(({ listen }) => {
			listen();
		}),
	{ once: true },
);
addEventListener('popstate', () => void follow());
void follow();
