/** The gate: every saving passes here. What the site's build would refuse is refused at once, in the editor's words. */
import type { KnownFiles } from '../backend/guard.ts';
import type { AdminIndex } from '../index-file.ts';
import { inPlainWords, PlainError } from '../ui/plain.ts';
import { placeOf } from './form.ts';
import type { Message } from './messages.ts';

export interface GateOptions {
	/** Folder of the content in the repository. */
	readonly folder: string;
	readonly known: KnownFiles;
	readonly loadIndex: () => Promise<AdminIndex>;
	/** Shows all faults at once; an empty list clears what was shown. */
	readonly show: (messages: readonly Message[]) => void;
	/** Shows words until they are closed. */
	readonly say: (words: string) => void;
}

/** The checks come as soon as somebody types: an editor who only reads does without. */
export function openGate(options: GateOptions): void {
	const load = () => import('./pass.ts');
	document.addEventListener('input', () => void load().catch(() => undefined), { once: true });
	const { say } = options;
	const connected: GateOptions = { ...options, loadIndex: () => inPlainWords(options.loadIndex, say) };
	CMS.registerEventListener({
		name: 'preSave',
		handler: async (event) => {
			refuseLeftover(event.entry, say);
			const { passEntry, passSetting } = await inPlainWords(load, say);
			const place = placeOf(event.entry);
			if (place) event.entry = await passEntry(event.entry, place, connected);
			else await passSetting(event.entry, connected);
		},
	});
	CMS.registerEventListener({
		name: 'preUnpublish',
		handler: async ({ entry }) => {
			const { refuseReferred } = await inPlainWords(load, say);
			const place = placeOf(entry);
			if (place) await refuseReferred(place, String(entry.get('slug')), connected);
		},
	});
}

/** Decap may open a new form over the entry that was just saved, and would write the next text into that one's files. */
function refuseLeftover(entry: ImmutableMap, say: GateOptions['say']): void {
	if (!/\/new(\?|$)/.test(location.hash) || entry.get('newRecord') === true) return;
	const words =
		'ця форма ще тримає попередній запис, і текст потрапив би в нього. Скопіюйте те, що написали, поверніться до переліку розділу й почніть новий запис звідти.';
	say(`Не збережено: ${words}`);
	throw new PlainError(words);
}
