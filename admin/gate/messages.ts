/** Says a fault as an editor sees the form: field labels in place of keys, the language, what to do in the form. */
import { defaultLocale, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { describeFinding } from '../../src/lib/checks/describe.ts';
import { fieldAt } from '../../src/lib/checks/place.ts';
import type { Severity } from '../../src/lib/checks/severity.ts';
import type { Finding, RuleId } from '../../src/lib/content/finding.ts';
import { translationShape } from '../../src/schemas/base.ts';
import { typeOf, type CollectionName } from '../../src/schemas/index.ts';
import type { AdminIndex } from '../index-file.ts';
import { labelPath } from './labels.ts';
import { fieldToMend, languageToMend, type FieldPath } from './places.ts';
import { ownTexts, settingTexts, valuesFor } from './words.ts';

export interface Message {
	readonly severity: Severity;
	/** «Українською: Кроки 2 → Пояснення». */
	readonly where: string;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
	readonly locale: Locale;
	/** The field to lead to; empty where the fault is not of one field. */
	readonly path: FieldPath;
}

/** What the words are taken from besides the finding. */
export interface Said {
	readonly collection: CollectionName;
	readonly index: AdminIndex;
	/** The files as they would be written, to show the line of a fault. */
	readonly texts: Readonly<Partial<Record<Locale, string>>>;
}

/** Rules that say no more than another one of the same field. */
const PLAIN: ReadonlySet<RuleId> = new Set(['Required', 'EmptyBody']);

/** One message a fault; items moved in a list are one fault, however many of their facts differ. */
export function messagesOf(findings: readonly Finding[], said: Said): Message[] {
	const places = Map.groupBy(findings, (finding) => `${languageToMend(finding)} ${fieldToMend(finding).join()}`);
	return [...places.values()].flatMap((all) => {
		const others = all.filter(({ rule }) => !PLAIN.has(rule));
		const told = others.length > 0 ? others : all;
		const firstMoved = told.find(({ rule }) => rule === 'FactsDiffer');
		return told
			.filter((finding) => finding.rule !== 'FactsDiffer' || finding === firstMoved)
			.map((finding) => messageOf(finding, said));
	});
}

export function messageOf(finding: Finding, said: Said): Message {
	const info = fieldAt({ ...typeOf(said.collection).shape, ...translationShape }, finding.path ?? []);
	const path = fieldToMend(finding);
	const locale = languageToMend(finding);
	const { severity, what, why, fix } = describeFinding(
		{ ...finding, params: valuesFor(finding, info, said) },
		defaultLocale,
		ownTexts(finding, info, said),
	);
	return { severity, where: whereIs(locale, path, said.collection), what, why, fix, locale, path };
}

/** The language, where a field is written in each, and the field. */
function whereIs(locale: Locale, path: FieldPath, collection: CollectionName): string {
	const language = path[0] === 'id' ? '' : LOCALES[locale].called.uk;
	const text = [language, labelPath(collection, path)].filter((part) => part !== '').join(': ');
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Files that are no entries → how the form names them. */
const settings: Readonly<Record<string, string>> = {
	'redirects.yml': 'Перенаправлення',
	'site.yml': 'Налаштування сайту',
	'search/words.yml': 'Синоніми пошуку',
};

/** A fault of a file that is no entry. */
export function messageOfSetting(finding: Finding): Message {
	const { severity, what, why, fix } = describeFinding(finding, defaultLocale, settingTexts(finding));
	return { severity, where: settings[finding.file] ?? '', what, why, fix, locale: defaultLocale, path: [] };
}
