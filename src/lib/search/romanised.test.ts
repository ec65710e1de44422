import { describe, expect, it } from 'vitest';
import { transliterate } from '../transliterate.ts';
import { startOf } from './lexicon.ts';
import { cyrillicStarts, romanisedMatcher } from './romanised.ts';
import { normalise } from './words.ts';

const fit = (latin: string, word: string) => romanisedMatcher(latin)(normalise(word));

describe('the files where a romanised word is looked for', () => {
	it('are those of the word, whatever two letters it begins with', () => {
		const letters = Array.from('абвгдеєжзиіїйклмнопрстуфхцчшщьюя');
		const words = letters.filter((first) => first !== 'ь').flatMap((a) => letters.map((b) => `${a}${b}ка`));
		expect(words.filter((word) => !cyrillicStarts(transliterate(word)).includes(startOf(word)))).toEqual([]);
	});

	it.each([
		['lvivska', 'ль'],
		['zghoda', 'зг'],
		['shchorichna', 'що'],
		['kyiv', 'ки'],
		['yevropa', 'єв'],
		['yizhakevych', 'їж'],
		['yosypivka', 'йо'],
		['yurii', 'юр'],
		['yahotyn', 'яг'],
		['miata', 'мя'],
		['gromada', 'гр'],
		['galagan', 'га'],
		['wiche', 'ві'],
		['vibory', 'ви'],
		['jaroslav', 'яр'],
		['jevropa', 'єв'],
		['jurij', 'юр'],
		['jizhak', 'їж'],
		['josyp', 'йо'],
		['galickij', 'га'],
		['widkryti', 'ві'],
	])('%s: %s', (latin, start) => {
		expect(cyrillicStarts(latin)).toContain(start);
	});

	it('are few, each asked for once', () => {
		for (const latin of ['shchorichna', 'yevropa', 'hromada', 'zghoda']) {
			const starts = cyrillicStarts(latin);
			expect(new Set(starts).size).toBe(starts.length);
			expect(starts.length).toBeLessThan(16);
		}
	});

	it('are none for what is not Latin', () => {
		expect(cyrillicStarts('громада')).toEqual([]);
		expect(cyrillicStarts('2025')).toEqual([]);
	});
});

describe('a word in Latin letters', () => {
	it.each([
		['hromada', 'громада'],
		['zghoda', 'згода'],
		['rozghin', 'розгін'],
		['obiednannia', 'обʼєднання'],
		['lvivska', 'львівська'],
		['rus', 'Русь'],
		['uchast', 'участь'],
		['kyiv', 'Київ'],
		['shchorichna', 'щорічна'],
		['yevropa', 'Європа'],
		['chasopys', 'часопис'],
	])('by the table: %s is %s', (latin, word) => {
		expect(fit(latin, word)).toBe(2);
	});

	it.each([
		['gromada', 'громада'],
		['gromadoju', 'громадою'],
		['objednannja', 'обʼєднання'],
		['wiche', 'віче'],
		['vibori', 'вибори'],
		['galagan', 'Ґалаґан'],
		['ievropa', 'Європа'],
		['jevropa', 'Європа'],
		['starosty', 'старости'],
	])('as people write it: %s is %s', (latin, word) => {
		expect(fit(latin, word)).toBeGreaterThan(0);
	});

	it('by the table comes before a word that only people write so', () => {
		expect(fit('hora', 'гора')).toBeGreaterThan(fit('gora', 'гора'));
		expect(fit('gora', 'гора')).toBe(1);
	});

	it.each([
		['rada', 'рад'],
		['rada', 'роза'],
		['hromada', 'громади'],
		['hromada', 'громадянин'],
		['misto', 'міст'],
		['a', 'абревіатура'],
	])('%s is not %s', (latin, word) => {
		expect(fit(latin, word)).toBe(0);
	});
});
