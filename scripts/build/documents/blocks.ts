/** What documents for word processors are made of. */
import type { Locale } from '../../../src/i18n/locales.ts';

/** Words in one kind of letters. */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly italics?: boolean;
}

export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'text'; readonly text: string | readonly Run[]; readonly muted?: boolean }
	| { readonly kind: 'bullets' | 'ticks'; readonly items: readonly string[] }
	/** Items of a list within another have a higher level, from 0. */
	| {
			readonly kind: 'list';
			readonly items: readonly { readonly text: readonly Run[]; readonly level: number; readonly numbered: boolean }[];
	  }
	| { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
	/** A frame to write in. */
	| { readonly kind: 'room'; readonly lines: number };

export interface DocumentText {
	readonly locale: Locale;
	/** In the properties of the file, where screen readers look; `blocks` begin with their own heading. */
	readonly title: string;
	/** Who made it. */
	readonly creator: string;
	/** Day of the last change, `YYYY-MM-DD`. */
	readonly day: string;
	readonly blocks: readonly Block[];
}
