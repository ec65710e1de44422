import { beforeAll, describe, expect, it } from 'vitest';
import { readDictionary, type Dictionary } from './dictionary.ts';
import { guessWords } from './guess.ts';

let dictionary: Dictionary;
beforeAll(async () => {
	dictionary = await readDictionary();
});

const guess = (...forms: string[]) => guessWords(new Map(forms.map((form) => [form, 1])), dictionary);

describe('words that no dictionary has', () => {
	it.each([
		['болехівський', ['болехівська', 'болехівської', 'болехівську'], ['болехівською', 'болехівський']],
		['шегинівський', ['шегинівська', 'шегинівської'], ['шегинівській', 'шегинівськими']],
		['хакатон', ['хакатон', 'хакатони', 'хакатону'], ['хакатоном', 'хакатонів']],
		['краудфандинг', ['краудфандингу', 'краудфандингом', 'краудфандинг'], ['краудфандингу']],
	])('are guessed from several of their forms: %s', (key, forms, others) => {
		const [word, ...rest] = guess(...forms);
		expect(rest).toEqual([]);
		expect(word?.key).toBe(key);
		expect([...(word?.forms ?? [])]).toEqual(expect.arrayContaining([...forms, ...others]));
	});

	it('are guessed each apart', () => {
		const words = guess('болехівська', 'болехівської', 'хакатон', 'хакатони');
		expect(words.map(({ key }) => key).sort()).toEqual(['болехівський', 'хакатон']);
	});

	it.each(['впо', 'осн', 'цнап', 'covid', '3703', 'м³', 'e2e'])(
		'do not change where they are short or not of Cyrillic letters: %s',
		(form) => {
			expect(guess(form)).toEqual([{ key: form, forms: new Set([form]) }]);
		},
	);

	it('do not change where nothing ends alike', () => {
		expect(guess('щщщщщщщщ')).toEqual([{ key: 'щщщщщщщщ', forms: new Set(['щщщщщщщщ']) }]);
	});

	it('are no verbs, which would claim the forms of nouns', () => {
		const words = guess('краудфандинг', 'хакатони', 'болехівська', 'грантрайтинг', 'шегинями', 'стартапи', 'воркшопу');
		expect(words.filter(({ key }) => /ти(ся)?$/.test(key))).toEqual([]);
	});

	it('are all there: every form belongs to one of them', () => {
		const forms = ['болехівська', 'болехівської', 'впо', 'стартапи', 'воркшопу', 'covid', 'щщщщщщ'];
		const words = guess(...forms);
		expect(forms.filter((form) => !words.some((word) => word.forms.has(form)))).toEqual([]);
		expect(guess()).toEqual([]);
	});
});
