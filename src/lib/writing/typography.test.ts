import { describe, expect, it, test } from 'vitest';
import { editsOf, typeset, typesetMarkdown } from './typography.ts';

describe('Ukrainian', () => {
	it.each([
		['Об\'єднання "Наш дім" зібрало п\'ятьох...', 'Обʼєднання «Наш дім» зібрало пʼятьох…'],
		['Знам’янка', 'Знамʼянка'],
		['Програма “Рада” - це план', 'Програма «Рада» – це план'],
		['Рішення №12 — чинне', 'Рішення № 12 – чинне'],
		['("Так", "ні")', '(«Так», «ні»)'],
		['«Проєкт „Дім“ і сад»', '«Проєкт „Дім“ і сад»'],
		['People’s Power', 'People’s Power'],
		['13\u00A0громад, 5\u202Fтис. грн', '13 громад, 5 тис. грн'],
		['стаття 23-1, соціально-економічний', 'стаття 23-1, соціально-економічний'],
	])('%s', (typed, set) => {
		expect(typeset(typed, 'uk')).toBe(set);
	});
});

describe('English', () => {
	it.each([
		['The council\'s "no" - again...', 'The council’s “no” – again…'],
		["residents' votes, 'yes' and \"no\"", 'residents’ votes, ‘yes’ and “no”'],
		['called «Синоніми пошуку»', 'called «Синоніми пошуку»'],
	])('%s', (typed, set) => {
		expect(typeset(typed, 'en')).toBe(set);
	});
});

describe('Markdown', () => {
	it('is touched in its words alone', () => {
		const text = `- "Так" **"жирне"** [об'єкт "сад"](https://example.org/'x'--y "назва") \`"код" - ...\`

| а | "б" |
| - | - |

    "код" ...

<!-- "таємно" -->
`;
		expect(typesetMarkdown(text, 'uk'))
			.toBe(`- «Так» **«жирне»** [обʼєкт «сад»](https://example.org/'x'--y "назва") \`"код" - ...\`

| а | «б» |
| - | - |

    "код" ...

<!-- "таємно" -->
`);
	});

	it('keeps the attributes of components', () => {
		const text = '<Note kind="tip" title="Немає?">\n\nКажуть "так".\n\n</Note>\n';
		expect(typesetMarkdown(text, 'uk', 'mdx')).toBe('<Note kind="tip" title="Немає?">\n\nКажуть «так».\n\n</Note>\n');
	});
});

test('what is set once is set for good', () => {
	const set = typeset('Об\'єднання "Наш дім" - це №5...', 'uk');
	expect(editsOf(set, 'uk')).toEqual([]);
});
