/** What is wrong with a filled form, in the browser and in tests. Nothing is ever cut off: a fault is said, the text stays. */
import type { FieldKind } from './fields.ts';

/** What the check needs to know of a field. */
export interface Rule {
	readonly name: string;
	readonly kind: FieldKind;
	readonly required: boolean;
	readonly max?: number | undefined;
}

/** Answers by the name of the field; several for `choices`. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export interface Fault {
	readonly name: string;
	readonly fault: 'required' | 'some' | 'consent' | 'long' | 'email' | 'url' | 'links';
	readonly params: Readonly<Record<string, number>>;
}

/** Links that one answer may have: sources are links, and spam is hardly anything else. */
export const MOST_LINKS = 20;

export function faultsOf(rules: readonly Rule[], values: Values): Fault[] {
	return rules.flatMap((rule) => {
		const fault = faultOf(rule, values[rule.name] ?? '');
		return fault ? [{ name: rule.name, params: {}, ...fault }] : [];
	});
}

type Found = Pick<Fault, 'fault'> & Partial<Fault>;

function faultOf({ kind, required, max }: Rule, value: string | readonly string[]): Found | undefined {
	if (typeof value !== 'string') return required && value.length === 0 ? { fault: 'some' } : undefined;
	const text = value.trim();
	if (text === '') return required ? { fault: kind === 'flag' ? 'consent' : 'required' } : undefined;
	if (max !== undefined && value.length > max) return { fault: 'long', params: { length: value.length, max } };
	return wrongForm(kind, text) ?? tooManyLinks(text);
}

function wrongForm(kind: FieldKind, text: string): Found | undefined {
	if (kind === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return { fault: 'email' };
	if (kind === 'url' && !(/^https?:\/\//i.test(text) && URL.canParse(text))) return { fault: 'url' };
	return undefined;
}

function tooManyLinks(text: string): Found | undefined {
	const count = text.match(/https?:\/\//gi)?.length ?? 0;
	return count > MOST_LINKS ? { fault: 'links', params: { count, max: MOST_LINKS } } : undefined;
}
