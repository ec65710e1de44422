import { describe, expect, it } from 'vitest';
import { blocksOf, countWords, sentencesOf } from './sentences.ts';

describe('sentences', () => {
	it.each([
		['За ст. 13 Закону рада діє. Далі – інше.', 2],
		['Збори у м. Київ та смт. Ворзель. Прийшло 5 тис. мешканців.', 2],
		['Бюджет – 1,5 млн грн. Половина пішла на школу.', 2],
		['Виділили 300 тис. грн. на дах.', 1],
		['Це 12 грн. на особу.', 1],
		['Пункт 2 ч. 1 ст. 5 і пп. 3 п. 2 діють.', 1],
		['Закон ухвалили у 2024 р. Він діє.', 2],
		['У ХХ ст. Україна здобула незалежність.', 1],
		['На вул. Т. Шевченка, буд. 5, зібрався О. О. Іваненко.', 1],
		['Дороги, школи, лікарні та ін. Усе це вирішує рада.', 2],
		['Дороги, школи і т. д. належать громаді.', 1],
		['Хто прийде? Усі! Справді… Побачимо.', 4],
		['«Чи можна?» – спитали мешканці. «Так.» Отже, можна.', 3],
		['Див. рис. 3. Там усе.', 2],
		['Почали о 10.30 і скінчили 1.12.2026.', 1],
		['See Art. 13 of the Law, e.g. on hearings. It applies, etc. The end.', 3],
		['', 0],
	])('%s', (text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
	});
});

describe('words', () => {
	it.each([
		['соціально-економічний розвиток', 2],
		['п’ять об\u02BCєднань', 2],
		['1 200 000 грн', 2],
		['Закон № 3703-IX від 9.05.2024', 4],
		['– … «»', 0],
	])('%s: %i', (text, count) => {
		expect(countWords(text)).toBe(count);
	});
});

describe('the marks of Markdown', () => {
	it('are not counted, nor what nobody reads', () => {
		const markdown = `## Два слова

Слово **жирне** і [посилання](https://example.org/a_(b) "назва")[^1], <https://example.org>
на другому рядку.

- [x] пункт
1. номер

| а | б |
| --- | :-: |
| в | г |

> цитата

![мапа](/media/map.png)

\`\`\`js
const code = 'not read';
\`\`\`

<!-- таємно -->

:::note
примітка
:::

[^1]: Джерело тут.
`;
		expect(blocksOf(markdown)).toEqual([
			{ text: 'Два слова', isProse: false },
			{ text: 'Слово жирне і посилання, на другому рядку.', isProse: true },
			{ text: 'пункт', isProse: true },
			{ text: 'номер', isProse: true },
			{ text: 'а б', isProse: false },
			{ text: 'в г', isProse: false },
			{ text: 'цитата', isProse: true },
			{ text: 'примітка', isProse: true },
			{ text: 'Джерело тут.', isProse: true },
		]);
	});
});
