/** The Hunspell dictionary of Ukrainian, read the other way round: from a form to the entries that it may be a form of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readAffFile } from 'hunspell-reader';
import { normalise } from '../../src/lib/search/words.ts';

/** An entry of the dictionary: a base form, and flags that name the rules by which its other forms are made. */
export interface DictionaryEntry {
	/** As the dictionary writes it: conditions of rules look at apostrophes and capital letters. */
	readonly base: string;
	readonly flags: string;
}

interface Rule {
	readonly flag: string;
	readonly remove: string;
	readonly attach: string;
	readonly condition: RegExp;
}

interface Source {
	readonly base: string;
	readonly flags: readonly string[];
}

export interface Dictionary {
	/** Entries by their base form, normalised. */
	readonly entries: ReadonlyMap<string, readonly DictionaryEntry[]>;
	/** Base forms, normalised, of the entries that have the form; the form itself is normalised too. */
	basesOf(form: string): string[];
	/** Base forms from which rules would make the form, whether the dictionary has them or not, with the rules' flags. */
	sourcesOf(form: string): Source[];
	/** All forms of an entry, normalised, the base form first. */
	formsOf(entry: DictionaryEntry): string[];
}

/** Where the npm package lies: its data and its licence are beside its program. */
export function dictionaryFolder(): string {
	return createRequire(import.meta.url)
		.resolve('dictionary-uk')
		.replace(/index\.js$/, '');
}

/** Reads the npm package `dictionary-uk`: about 335,000 entries in less than a second. */
export async function readDictionary(): Promise<Dictionary> {
	const folder = createRequire(import.meta.url)
		.resolve('dictionary-uk')
		.replace(/index\.js$/, '');
	const rules = await readRules(`${folder}index.aff`);
	const entries = readEntries(readFileSync(`${folder}index.dic`, 'utf8'));
	const bySuffix = groupBySuffix(rules);
	const byFlag = Map.groupBy(rules, ({ flag }) => flag);
	return {
		entries,
		basesOf: (form) => basesOf(form, entries, bySuffix),
		sourcesOf: (form) =>
			[...sourcesOf(form, bySuffix)].map(({ base, rules }) => ({
				base,
				flags: rules.filter(({ condition }) => condition.test(base)).map(({ flag }) => flag),
			})),
		formsOf: (entry) => formsOf(entry, byFlag),
	};
}

async function readRules(path: string): Promise<Rule[]> {
	const { SFX = new Map<string, never>() } = await readAffFile(path);
	return [...SFX.values()].flatMap(({ id, substitutionSets }) =>
		[...substitutionSets.values()].flatMap(({ match, substitutions }) =>
			substitutions.map(({ remove, attach }) => ({
				flag: id,
				remove: lettersOf(remove),
				attach: lettersOf(attach),
				condition: match,
			})),
		),
	);
}

/** Hunspell writes "nothing" as 0. */
function lettersOf(affix: string): string {
	return affix === '0' ? '' : affix;
}

function readEntries(text: string): Map<string, DictionaryEntry[]> {
	const entries = new Map<string, DictionaryEntry[]>();
	for (const line of text.split('\n').slice(1)) {
		const [base = '', flags = ''] = line.trim().split('/');
		if (base === '') continue;
		const name = normalise(base);
		const known = entries.get(name);
		if (known) known.push({ base, flags });
		else entries.set(name, [{ base, flags }]);
	}
	return entries;
}

/** What a rule attaches → what it removes → the rules that do so. */
type RulesBySuffix = ReadonlyMap<string, ReadonlyMap<string, readonly Rule[]>>;

function groupBySuffix(rules: readonly Rule[]): RulesBySuffix {
	const groups = Map.groupBy(rules, ({ attach }) => normalise(attach));
	return new Map([...groups].map(([suffix, group]) => [suffix, Map.groupBy(group, ({ remove }) => normalise(remove))]));
}

function* sourcesOf(form: string, bySuffix: RulesBySuffix): Generator<{ base: string; rules: readonly Rule[] }> {
	for (let cut = form.length; cut >= 1; cut--) {
		for (const [removed, rules] of bySuffix.get(form.slice(cut)) ?? [])
			yield { base: form.slice(0, cut) + removed, rules };
	}
}

function basesOf(form: string, entries: Dictionary['entries'], bySuffix: RulesBySuffix): string[] {
	const found = new Set<string>(entries.has(form) ? [form] : []);
	for (const { base, rules } of sourcesOf(form, bySuffix)) {
		if (entries.get(base)?.some((entry) => rules.some((rule) => applies(rule, entry)))) found.add(base);
	}
	return [...found];
}

function applies({ flag, remove, condition }: Rule, { base, flags }: DictionaryEntry): boolean {
	return flags.includes(flag) && base.endsWith(remove) && condition.test(base);
}

function formsOf(entry: DictionaryEntry, byFlag: ReadonlyMap<string, readonly Rule[]>): string[] {
	const { base, flags } = entry;
	const made = Array.from(flags).flatMap((flag) =>
		(byFlag.get(flag) ?? [])
			.filter((rule) => base.endsWith(rule.remove) && rule.condition.test(base))
			.map(({ remove, attach }) => base.slice(0, base.length - remove.length) + attach),
	);
	return [...new Set([base, ...made].map(normalise))];
}
