/** What is on the device and not sent: each message with its state and what can be done with it. */
import { element, make } from '../dom.ts';
import { button } from './hand-over.ts';
import { taken } from './own.ts';
import { all, type Kept } from './store.ts';
import { say, timeOf } from './words.ts';

export interface Acts {
	/** Missing where nobody receives messages. */
	readonly send: ((message: Kept) => void) | undefined;
	/** Missing for messages of other pages. */
	readonly edit: (message: Kept) => void;
	readonly remove: (message: Kept) => void;
}

/** Characters of a message that tell it from others. */
const BEGINNING = 80;

/** Shows what no tab is writing or sending just now. */
export async function showList(place: HTMLElement, acts: Acts): Promise<void> {
	const busy = await taken();
	const messages = (await all()).filter(({ id }) => !busy.has(id));
	const rows = messages.map((message) => row(message, acts));
	place.hidden = rows.length === 0;
	element('#outbox-list', HTMLUListElement).replaceChildren(...rows);
	showWaiting(rows.length);
}

/** At the top of the page, for the list stands below a long form. */
function showWaiting(count: number): void {
	const line = document.querySelector<HTMLElement>('#outbox-waiting');
	if (!line) return;
	line.hidden = count === 0;
	line.replaceChildren(make('a', { href: '#outbox' }, say('waiting', { count })));
}

function row(message: Kept, { send, edit, remove }: Acts): HTMLLIElement {
	const { title, state, code = 0, savedAt, path } = message;
	const here = path === location.pathname;
	return make(
		'li',
		{},
		make('strong', {}, title),
		` – ${say(state, { code, time: timeOf(savedAt) })}`,
		make('p', { class: 'muted' }, beginningOf(message)),
		...(send && state !== 'draft' ? [act(message, 'sendNow', send)] : []),
		here ? act(message, 'edit', edit) : make('a', { href: path }, say('open')),
		act(message, 'remove', remove),
	);
}

function beginningOf({ values }: Kept): string {
	const words = Object.values(values).find((value): value is string => typeof value === 'string' && value !== '') ?? '';
	return words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words;
}

function act(message: Kept, name: 'sendNow' | 'edit' | 'remove', run: (message: Kept) => void): HTMLButtonElement {
	const made = button(say(name), () => {
		run(message);
	});
	// Buttons of several messages are told apart by ear too.
	made.ariaLabel = `${say(name)}: ${message.title}, ${timeOf(message.savedAt)}`;
	return made;
}
