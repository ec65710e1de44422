/** The gate: every saving passes here. What the site's build would refuse is refused at once, in the editor's words. */
import type { KnownFiles } from '../backend/guard.ts';
import type { AdminIndex } from '../index-file.ts';
import { placeOf } from './form.ts';
import type { Message } from './messages.ts';

export interface GateOptions {
	/** Folder of the content in the repository. */
	readonly folder: string;
	readonly known: KnownFiles;
	readonly loadIndex: () => Promise<AdminIndex>;
	/** Shows all faults at once; an empty list clears what was shown. */
	readonly show: (messages: readonly Message[]) => void;
}

/** The checks come with the first saving: an editor who only reads does without. */
export function openGate(options: GateOptions): void {
	CMS.registerEventListener({
		name: 'preSave',
		handler: async (event) => {
			const { passEntry, passSettings } = await import('./pass.ts');
			const place = placeOf(event.entry);
			if (place) event.entry = await passEntry(event.entry, place, options);
			else await passSettings(event.entry, options);
		},
	});
	CMS.registerEventListener({
		name: 'preUnpublish',
		handler: async ({ entry }) => {
			const { refuseReferred } = await import('./pass.ts');
			const place = placeOf(entry);
			if (place) await refuseReferred(`${place.collection}/${String(entry.get('slug'))}`, options);
		},
	});
}
