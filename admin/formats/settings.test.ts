import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addRedirect, redirectsFormat, wordsFormat } from './settings.ts';

const words = readFileSync('content/search/words.yml', 'utf8');

type Groups = readonly { readonly names: readonly string[] }[];

/** Opens a file of names, changes the groups and saves. */
function withGroups(change: (groups: Groups) => Groups): string {
	const format = wordsFormat();
	const { synonyms } = format.fromFile(words);
	return format.toFile({ synonyms: change(synonyms as Groups) });
}

const linesOf = (text: string) => text.split('\n');

it('leaves the file of names as it was, with every comment', () => {
	expect(words.match(/#/g)?.length).toBeGreaterThan(100);
	expect(withGroups((groups) => groups)).toBe(words);
});

it('adds a group as one line, changing no other', () => {
	const text = withGroups((groups) => [...groups, { names: ['ОТГ', ' територіальна громада '] }]);
	const before = linesOf(words);
	expect(linesOf(text).filter((line) => !before.includes(line))).toEqual(['  - [ОТГ, територіальна громада]']);
	expect(linesOf(text).filter((line) => line !== '  - [ОТГ, територіальна громада]')).toEqual(before);
});

it('changes and removes one line, with no other', () => {
	const before = linesOf(words);
	const [first, second] = (wordsFormat().fromFile(words)['synonyms'] as Groups).map(({ names }) => names);
	const changed = linesOf(withGroups(([one, ...rest]) => [{ names: [...(one?.names ?? []), 'слово'] }, ...rest]));
	expect(changed.filter((line) => !before.includes(line))).toEqual([expect.stringContaining('слово') as string]);
	expect(before.filter((line) => !changed.includes(line))).toEqual([
		expect.stringContaining(String(first?.[0])) as string,
	]);
	const removed = linesOf(withGroups(([one, , ...rest]) => [...(one ? [one] : []), ...rest]));
	expect(before.filter((line) => !removed.includes(line))).toEqual([
		expect.stringContaining(String(second?.[0])) as string,
	]);
	expect(removed.filter((line) => !before.includes(line))).toEqual([]);
});

it('keeps the note above a group that goes, and writes the same each time it is asked', () => {
	const format = wordsFormat();
	const groups = format.fromFile(words)['synonyms'] as Groups;
	const noted = groups.findIndex(({ names }) => names[0] === 'мешканець');
	expect(words).toContain('  # Люди\n  - [мешканець, житель]\n');
	const without = { synonyms: groups.filter((_, index) => index !== noted) };
	expect(format.toFile(without)).toBe(words.replace('  - [мешканець, житель]\n', ''));
	expect(format.toFile(without)).toBe(words.replace('  - [мешканець, житель]\n', ''));
	const edited = groups.map((group, index) => (index === noted ? { names: ['мешканець', 'мешканці'] } : group));
	expect(format.toFile({ synonyms: edited })).toBe(words.replace('[мешканець, житель]', '[мешканець, мешканці]'));
	expect(format.toFile({ synonyms: groups })).toBe(words);
});

const REDIRECTS = `# Що куди переїхало

# Слухання перейменовано 2026 року.
practices/hearing: practices/public-hearing # стара назва
'glossary/old-word': glossary/viche
glossary/older-word: gone
`;

type Pairs = readonly { readonly from: string; readonly to: string }[];

function withPairs(change: (pairs: Pairs) => Pairs, text = REDIRECTS): string {
	const format = redirectsFormat();
	const { redirects } = format.fromFile(text);
	return format.toFile({ redirects: change(redirects as Pairs) });
}

it('reads redirects as pairs, and leaves the file as it was', () => {
	expect(redirectsFormat().fromFile(REDIRECTS)).toEqual({
		redirects: [
			{ from: 'practices/hearing', to: 'practices/public-hearing' },
			{ from: 'glossary/old-word', to: 'glossary/viche' },
			{ from: 'glossary/older-word', to: 'gone' },
		],
	});
	expect(withPairs((pairs) => pairs)).toBe(REDIRECTS);
});

it('adds, changes and removes one redirect, with no other line', () => {
	expect(withPairs((pairs) => [...pairs, { from: ' pages/old ', to: ' gone ' }])).toBe(`${REDIRECTS}pages/old: gone\n`);
	expect(withPairs(([one, ...rest]) => [{ from: one?.from ?? '', to: 'gone' }, ...rest])).toBe(
		REDIRECTS.replace('practices/public-hearing #', 'gone #'),
	);
	expect(withPairs(([one, , ...rest]) => [...(one ? [one] : []), ...rest])).toBe(
		REDIRECTS.replace(/'glossary\/old-word'.*\n/, ''),
	);
});

it('writes a first redirect into an empty file, and nothing for none', () => {
	expect(withPairs(() => [{ from: 'pages/old', to: 'gone' }], '')).toBe('pages/old: gone\n');
	expect(withPairs(() => [{ from: '', to: '' }], '')).toBe('');
});

it('adds a redirect to the text of the file', () => {
	expect(addRedirect(REDIRECTS, 'pages/old', 'gone')).toBe(`${REDIRECTS}pages/old: gone\n`);
	expect(addRedirect(REDIRECTS, 'glossary/older-word', 'glossary/viche')).toBe(
		REDIRECTS.replace('older-word: gone', 'older-word: glossary/viche'),
	);
	expect(addRedirect('', 'pages/old', 'gone')).toBe('pages/old: gone\n');
	expect(addRedirect('# Ще нічого\n', 'pages/old', 'gone')).toContain('# Ще нічого\n');
});
