/** The stage of the build that makes blank forms to fill in without a network: DOCX and Markdown, weighed on their pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getT } from '../../src/i18n/index.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { localPath } from '../../src/lib/addresses.ts';
import type { SiteSettings } from '../../src/lib/content/site-settings.ts';
import { blankMarkdown, blankNotes, blankPath, labelOf, ticksOf } from '../../src/lib/forms/blank.ts';
import { formIds } from '../../src/lib/forms/declared.ts';
import { formIn, type FieldIn, type FormIn } from '../../src/lib/forms/in-language.ts';
import type { Block } from './documents/blocks.ts';
import { docxOf } from './documents/docx.ts';
import { withSizes } from './documents/sizes.ts';
import { addressOf, type Place } from './take-away/links.ts';
import { openShelf, type Shelf } from './take-away/shelf.ts';

/** Day that the questions were last changed: files say it, and stay the same until then. */
const CHANGED_ON = '2026-11-22';

/** @param settings where the completed forms go @returns what was made, for the terminal */
export async function buildForms(folder: string, settings: SiteSettings, place: Place): Promise<string> {
	const shelf = openShelf(folder);
	for (const locale of locales)
		for (const id of formIds) await putForm(shelf, locale, formIn(locale, getT(locale), id), { settings, place });
	await shelf.settled();
	for (const locale of locales)
		for (const id of formIds) weigh(folder, locale, formIn(locale, getT(locale), id), shelf);
	return `${String(shelf.sizes.size)} × DOCX, Markdown`;
}

async function putForm(
	shelf: Shelf,
	locale: Locale,
	form: FormIn,
	{ settings, place }: { readonly settings: SiteSettings; readonly place: Place },
): Promise<void> {
	const t = getT(locale);
	const notes = blankNotes(form, t, settings, addressOf(place, localPath(locale, ...form.path)));
	const blocks = blocksOf(form, notes, (field) => labelOf(field, t));
	const document = { locale, title: form.title, creator: t('site.name'), day: CHANGED_ON, blocks };
	shelf.put(blankPath(locale, form.id, 'docx'), await docxOf(document));
	shelf.put(blankPath(locale, form.id, 'md'), blankMarkdown(form, t, notes));
}

function blocksOf(form: FormIn, notes: readonly string[], label: (field: FieldIn) => string): Block[] {
	return [
		{ kind: 'heading', level: 1, text: form.title },
		...notes.map((text): Block => ({ kind: 'text', text })),
		...form.fields.flatMap((field): Block[] => {
			const hint: Block[] = field.hint === undefined ? [] : [{ kind: 'text', text: field.hint, muted: true }];
			if (field.kind === 'flag') return [{ kind: 'ticks', items: [label(field)] }, ...hint];
			return [{ kind: 'heading', level: 2, text: label(field) }, ...hint, answerOf(field)];
		}),
	];
}

/** Lines of a frame for an answer. */
const ROOM = { line: 1, prose: 6 } as const;

function answerOf(field: FieldIn): Block {
	const items = ticksOf(field);
	if (items.length > 0) return { kind: 'ticks', items };
	return { kind: 'room', lines: field.kind === 'prose' ? ROOM.prose : ROOM.line };
}

function weigh(folder: string, locale: Locale, form: FormIn, { sizes }: Shelf): void {
	const file = join(folder, localPath(locale, ...form.path), 'index.html');
	writeFileSync(file, withSizes(readFileSync(file, 'utf8'), locale, sizes));
}
