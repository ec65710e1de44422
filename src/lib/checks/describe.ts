/** Says a finding in the reader's language: what is wrong, why it matters, what to do now. */
import { checkStrings, fill } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Finding } from '../content/finding.ts';
import { severityOf, type Severity } from './severity.ts';

export interface Description {
	readonly rule: Finding['rule'];
	readonly severity: Severity;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

type Texts = Pick<Description, 'what' | 'why' | 'fix'>;

/** @param own words that replace the rule's, where the reader does not see a file but a form */
export function describeFinding(finding: Finding, locale: Locale, own: Partial<Texts> = {}): Description {
	const { rule, file, line, column } = finding;
	const texts: Texts = { ...checkStrings[locale][rule], ...own };
	const entries = Object.entries(finding.params).map(
		([name, value]) => [name, typeof value === 'object' ? value[locale] : value] as const,
	);
	const values = Object.fromEntries(entries);
	const say = (text: string) =>
		fill(locale, values['suggestion'] === '' ? withoutSuggestion(text) : text, values).trim();
	return {
		rule,
		severity: severityOf(rule),
		file,
		line,
		column,
		what: say(texts.what),
		why: say(texts.why),
		fix: say(texts.fix),
	};
}

/** Where nothing is near enough to suggest, the question that would suggest it goes. */
function withoutSuggestion(text: string): string {
	return text.replace(/[^.?!]*\{\{suggestion\}\}[^?]*\?\s*/, '');
}
