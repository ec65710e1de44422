import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const lines = (text: string, format: 'md' | 'mdx' = 'md') => plainText(text, format).split('\n');

describe('the words of a Markdown text', () => {
	it.each([
		['a heading', '## Що **зробили**', 'Що зробили'],
		['emphasis', 'Це *дуже* ~~не~~ **важливо**', 'Це дуже не важливо'],
		['a link', 'Правила пише [статут](/laws/statute/#law "Закон").', 'Правила пише статут.'],
		['an address in the text', 'Є на <https://example.org/a>.', 'Є на https://example.org/a.'],
		['a reference', 'Див. [закон][1].\n\n[1]: https://example.org', 'Див. закон.'],
		['a picture', 'До ![опис](/media/toloka.jpg) після', 'До після'],
		['code', 'Натисніть `Ctrl`', 'Натисніть Ctrl'],
		['HTML', 'Перше <b>друге</b> <!-- примітка --> третє', 'Перше друге третє'],
		['an apostrophe', 'Обʼєднання &amp; сім\'я', 'Обʼєднання & сім\'я'],
		['an escape', '2 \\* 2', '2 * 2'],
	])('%s', (_, text, words) => {
		expect(plainText(text).replaceAll(/ +/g, ' ')).toBe(words);
	});

	it('stand a block a line, in their order', () => {
		const text = [
			'# Назва',
			'Абзац перший.',
			'- пункт один\n- пункт два\n  1. вкладений',
			'> цитата',
			'| Рік | Сума |\n| --- | --- |\n| 2024 | 5 тис. |',
			'```\nкод\n```',
			'Кінець.[^1]',
			'[^1]: Примітка.',
		].join('\n\n');
		expect(lines(text)).toEqual([
			...['Назва', 'Абзац перший.', 'пункт один', 'пункт два', 'вкладений', 'цитата'],
			...['Рік', 'Сума', '2024', '5 тис.', 'код', 'Кінець.', 'Примітка.'],
		]);
	});

	it('are not glued together where a line is broken', () => {
		expect(plainText('один\\\nдва')).toBe('один два');
		expect(plainText('один\nдва').split(/\s/)).toEqual(['один', 'два']);
	});

	it.each(['', '\n\n', '---', '<div>лише HTML</div>', '![опис](/media/a.jpg)', '<!-- примітка -->', '[1]: https://example.org'])(
		'are none in %j',
		(text) => {
			expect(plainText(text)).toBe('');
		},
	);
});

describe('the words of an MDX text', () => {
	it('are those in components, without the components', () => {
		const text = 'До.\n\n<Note kind="warning">\n\nУ *примітці*.\n\n</Note>\n\nПро <Term id="viche">віче</Term> далі.';
		expect(lines(text, 'mdx')).toEqual(['До.', 'У примітці.', 'Про віче далі.']);
	});

	it('have no code that stands by itself', () => {
		const text = 'import A from "./a.js"\n\nexport const year = 2024;\n\n{year}\n\n{/* примітка */}\n\n<Map />\n\nСлово.';
		expect(plainText(text, 'mdx')).toBe('Слово.');
	});
});
