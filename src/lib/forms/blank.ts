/** Blank forms to take away: their addresses, what they say of the way back, and their Markdown. */
import type { Translate } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SiteSettings } from '../content/site-settings.ts';
import type { FormId } from './declared.ts';
import type { FieldIn, FormIn } from './in-language.ts';

export const blankFormats = ['docx', 'md'] as const;

export type BlankFormat = (typeof blankFormats)[number];

/** @example blankPath('uk', 'ask', 'docx') // '/take/uk/forms/ask.docx' */
export function blankPath(locale: Locale, id: FormId, format: BlankFormat): string {
	return `/take/${locale}/forms/${id}.${format}`;
}

/** What stands above the fields. @param address of the form's page, whole */
export function blankNotes(form: FormIn, t: Translate, settings: SiteSettings, address: string): string[] {
	const { email, formEndpoint } = settings;
	const back =
		email !== undefined
			? t('form.blankMail', { email })
			: t(formEndpoint === undefined ? 'form.blankLater' : 'form.blankSite', { address });
	return [form.about, t('form.blankAbout', { site: t('site.name') }), back, t('form.safety')];
}

/** Lines to write on. */
const ROOM = '\n\n\n';

export function blankMarkdown(form: FormIn, t: Translate, notes: readonly string[]): string {
	const fields = form.fields.map((field) => fieldMarkdown(field, t));
	return [`# ${form.title}`, ...notes, ...fields].join('\n\n').trimEnd() + '\n';
}

function fieldMarkdown(field: FieldIn, t: Translate): string {
	const hint = field.hint === undefined ? [] : [`_${field.hint}_`];
	if (field.kind === 'flag') return [`- [ ] ${labelOf(field, t)}`, ...hint].join('\n\n');
	const ticks = ticksOf(field).map((label) => `- [ ] ${label}`);
	return [`## ${labelOf(field, t)}`, ...hint, ticks.join('\n') || ROOM].join('\n\n');
}

/** A longer list of which one value is chosen is quicker written than read, on paper. */
const MOST_TICKS = 10;

/** Values to tick off; none where an answer is written. */
export function ticksOf({ kind, options }: FieldIn): string[] {
	return kind === 'choice' && options.length > MOST_TICKS ? [] : options.map(({ label }) => label);
}

/** With a word on whether an answer may be left out. */
export function labelOf({ label, required }: FieldIn, t: Translate): string {
	return required ? label : `${label} (${t('form.optional')})`;
}
