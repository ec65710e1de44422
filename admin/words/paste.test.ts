import { createRequire } from 'node:module';
import fc from 'fast-check';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { describe, expect, it, test } from 'vitest';
import { findings } from '../../src/lib/checks/__fixtures__/findings.ts';
import { nodesOf, textOf } from '../../src/lib/content/markdown-nodes.ts';
import { linkTarget } from './paste-links.ts';
import { markdownFromPaste } from './paste.ts';
import * as clipboards from './__fixtures__/clipboards.ts';

/** Turndown brings a DOM for Node with it; the same samples go through a browser in src/__e2e__/admin-paste.test.ts. */
const turndown = createRequire(createRequire(import.meta.url).resolve('turndown'));
const { createDocument } = turndown('@mixmark-io/domino') as { createDocument: (html: string) => Document };

const paste = (html: string) => markdownFromPaste(html, createDocument);

describe.each(Object.entries(clipboards))('the clipboard of %s', (_name, { html, markdown }) => {
	it('gives clean Markdown', () => {
		expect(paste(html)).toBe(markdown);
	});

	it.each(['md', 'mdx'])("passes the project's own checks as .%s", (format) => {
		const file = format === 'mdx' ? 'pages/uk/pasted.mdx' : 'pages/uk/pasted.md';
		const head =
			'---\ntitle: Вставлене\nsummary: Текст, який скопіювали з іншої програми.\ncreatedOn: 2026-01-10\nupdatedOn: 2026-02-10\n---\n\n';
		const about = /RawHtml|Mdx|HeadingOrder|LinkScheme|LinkText|ImageWithoutAlt|Syntax/;
		const found = findings({ [file]: `${head}${paste(html)}\n` }).filter((line) => line.startsWith(file));
		expect(found.filter((line) => about.test(line))).toEqual([]);
	});
});

describe('headings', () => {
	it.each([
		['<h1>А</h1><h3>Б</h3><h6>В</h6><h2>Г</h2><h1>Ґ</h1>', ['##', '###', '####', '###', '##']],
		['<h4>А</h4><h2>Б</h2><h3>В</h3>', ['##', '##', '###']],
		[
			'<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>',
			['##', '###', '####', '#####', '######', '######'],
		],
	])('begin at the second level and skip none: %s', (html, levels) => {
		expect(paste(html).match(/^#+/gm)).toEqual(levels);
	});

	it('are one line of plain words; empty ones go', () => {
		expect(paste('<h2><b>Дві<br>частини</b></h2><h2>&nbsp;</h2><p>Текст</p>')).toBe('## Дві частини\n\nТекст');
	});
});

describe('lists', () => {
	it('typed by hand are lists, if there are two items at least', () => {
		expect(paste('<p>– раз;</p><p>– два.</p>')).toBe('- раз;\n- два.');
		expect(paste('<p>– Так, – сказав він.</p><p>Далі.</p>')).toBe('– Так, – сказав він.\n\nДалі.');
		expect(paste('<div>1) раз</div><div>2) два</div>')).toBe('1. раз\n2. два');
		expect(paste('<p>2027. Рік статуту</p><p>1. Не список</p>')).toBe('2027\\. Рік статуту\n\n1\\. Не список');
	});

	it('go on with their number after a paragraph between', () => {
		const item = (number: number, text: string) =>
			`<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${String(number)}.</span>${text}</p>`;
		expect(paste(`${item(1, 'раз')}<p>Пояснення.</p>${item(2, 'два')}`)).toBe('1. раз\n\nПояснення.\n\n2. два');
	});

	it('keep several paragraphs of an item in it', () => {
		expect(paste('<ul><li><p>Раз.</p><p>Ще про раз.</p></li><li>Два.</li></ul>')).toBe(
			'- Раз.\n\n  Ще про раз.\n- Два.',
		);
	});

	it('end where another kind begins', () => {
		const item = (mark: string, level: number, text: string) =>
			`<p style='mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${mark}</span>${text}</p>`;
		expect(paste(item('·', 1, 'а') + item('1)', 2, 'б') + item('o', 2, 'в') + item('1.', 1, 'г'))).toBe(
			'- а\n\n  1. б\n\n  - в\n\n1. г',
		);
	});
});

describe('emphasis', () => {
	it.each([
		['<b>Мета:</b>разом', '**Мета**:разом'],
		['слово<b>(так)</b> далі', 'слово(**так)** далі'],
		['<b>сло</b><i>во</i> <b>а</b> <i>б</i>', '**сло**во **а** *б*'],
		['слово<b>!</b>слово', 'слово!слово'],
		['<b>сло</b><strong>во</strong>', '**слово**'],
		['<b>а </b>б', '**а** б'],
		['<b> </b>б', 'б'],
		['<span style="font-weight:600;font-style:italic">а</span>', '***а***'],
		['<u>а</u> <s>б</s>', 'а ~~б~~'],
		['H<sub>2</sub>O, 10<sup>6</sup>', 'H₂O, 10⁶'],
	])('%s is %s', (html, markdown) => {
		expect(paste(`<p>${html}</p>`)).toBe(markdown);
	});
});

describe('signs', () => {
	it('are cleaned of what only a printer needs; quotes stay as they were', () => {
		expect(paste('<p>«само\u00ADврядування» 10\u00A0000\u202Fгрн \u201Cтак\u201D, п\u2019ять и\u0306</p>')).toBe(
			'«самоврядування» 10 000 грн “так”, п’ять й',
		);
	});
});

test.each([
	['https://example.org/a b(1)', 'https://example.org/a%20b%281%29'],
	['HTTP://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG'],
	['mailto:a@b.ua', 'mailto:a@b.ua'],
	['/practices/', '/practices/'],
	[
		'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Frada.gov.ua%2F&data=05%7Cwho',
		'https://rada.gov.ua/',
	],
	['https://l.facebook.com/l.php?u=https%3A%2F%2Frada.gov.ua%2Fx&h=AT0', 'https://rada.gov.ua/x'],
	['https://www.google.com/url?q=javascript:alert(1)', undefined],
	['java\nscript:alert(1)', undefined],
	['data:text/html,x', undefined],
	['file:///C:/x.docx', undefined],
	['//evil.example/', undefined],
	['/\\evil.example/', undefined],
	['https://', undefined],
	['#_Toc1', undefined],
	['page.html', undefined],
	['', undefined],
])('a link to %s leads to %s', (href, target) => {
	expect(linkTarget(href)).toBe(target);
});

test('a link after an exclamation is no image; the words of an image have no marks', () => {
	expect(paste('<p>Увага!<a href="/news/">Новини</a></p>')).toBe('Увага! [Новини](/news/)');
	expect(paste('<img src="/media/a.png" alt="{мапа}\n[1] <b>" title="Назва">')).toBe('![мапа 1 b](/media/a.png)');
});

test.each([
	['Див. www.rada.gov.ua/a_b_c.', 'Див. [rada.gov.ua/a\\_b\\_c](https://www.rada.gov.ua/a_b_c).'],
	['Пишіть: ivan_petro_k@rada.gov.ua!', 'Пишіть: [ivan\\_petro\\_k@rada.gov.ua](mailto:ivan_petro_k@rada.gov.ua)!'],
	['(https://a.ua) і https://b.ua/x?y=1&z=2', '([a.ua](https://a.ua)) і [b.ua/x?y=1&z=2](https://b.ua/x?y=1&z=2)'],
])('an address in the text becomes a link: %s', (text, markdown) => {
	expect(paste(`<p>${text.replaceAll('&', '&amp;')}</p>`)).toBe(markdown);
});

test('any signs mean themselves, in Markdown and in MDX', () => {
	const sign = fc.constantFrom(...Array.from('аб1 *_[](){}<>&#;!+-=.|~`\\^$"…–'));
	fc.assert(
		fc.property(fc.array(sign, { minLength: 1, maxLength: 14 }), (signs) => {
			const text = signs.join('').replaceAll(/ +/g, ' ').trim();
			const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
			const markdown = paste(`<p>${html}</p>`);
			for (const tree of [markdownToMdast(markdown), mdxToMdast(markdown)]) {
				const kinds = new Set([...nodesOf(tree)].map(({ type }) => type));
				expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([]);
				expect(textOf(tree)).toBe(text);
			}
		}),
		{ numRuns: 2000 },
	);
});

test('nothing but noise is nothing', () => {
	expect(paste('')).toBe('');
	expect(paste('<meta charset="utf-8"><p>&nbsp;</p><br><table><tr><td></td></tr></table>')).toBe('');
});
