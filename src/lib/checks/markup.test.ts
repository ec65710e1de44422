import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

const page = (body: string) =>
	`---\ntitle: Толока\nsummary: Спільна праця сусідів задля всієї громади.\ndraft: true\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n\n${body}`;

describe('what must not stand in a text', () => {
	it('refuses every HTML tag, in the body and in plain fields', () => {
		expect(findings('RawHtml')).toEqual([
			'glossary/uk/toloka.md:3:10 RawHtml',
			'glossary/uk/toloka.md:4:19 RawHtml',
			'glossary/uk/toloka.md:9:1 RawHtml',
			'glossary/uk/toloka.md:13:10 RawHtml',
			'glossary/uk/toloka.md:13:21 RawHtml',
			'glossary/uk/toloka.md:15:1 RawHtml',
			'glossary/uk/toloka.md:17:1 RawHtml',
			'glossary/uk/toloka.md:19:1 RawHtml',
		]);
	});

	it.each([
		'<!-- а --><script>alert(1)</script><!-- б -->',
		'<!--> <script>alert(1)</script> -->',
		'<!---> <script>alert(1)</script> -->',
		'<!-- а --!><script>alert(1)</script> -->',
		'<!--\n--> <script>alert(1)</script> <!--\n-->',
		'<!-- без кінця',
		'<?php echo 1 ?>',
		'<!DOCTYPE html>',
		'<![CDATA[ x ]]>',
	])('does not let %j pass as a comment', (html) => {
		expect(findings({ 'pages/uk/toloka.md': page(`${html}\n`) })).toContain('pages/uk/toloka.md:9:1 RawHtml');
	});

	it.each(['<!-- нотатка -->', '<!-- у\nдва рядки -->', 'Текст <!-- нотатка --> далі.', '3 < 5 і 5 > 3', '`<b>`'])(
		'lets %j stand',
		(text) => {
			expect(findings({ 'pages/uk/toloka.md': page(`${text}\n`) })).toEqual([]);
		},
	);

	it('finds HTML in a Markdown field on its line', () => {
		const text = page('Текст.\n').replace('draft: true', 'draft: true\nsynonyms: []');
		const toolkit = text.replace(
			'synonyms: []',
			'steps:\n  - title: Крок\n    text: |-\n      Перше.\n\n      <b>Друге</b>',
		);
		expect(findings({ 'toolkits/uk/toloka.md': toolkit })).toContainEqual(
			expect.stringMatching(/^toolkits\/uk\/toloka\.md:10:\d+ RawHtml$/),
		);
	});

	it('runs no code of an entry: imports, expressions, attributes that are computed', () => {
		expect(findings('MdxCode')).toEqual([
			'pages/uk/toloka.mdx:8:1 MdxCode',
			'pages/uk/toloka.mdx:10:15 MdxCode',
			'pages/uk/toloka.mdx:12:1 MdxCode',
			'pages/uk/toloka.mdx:14:1 MdxCode',
			'pages/uk/toloka.mdx:16:1 MdxCode',
		]);
	});

	it('finds code inside an allowed component', () => {
		const text = page('<Note title="Закон">\n\n{process.exit()}\n\n</Note>\n');
		expect(findings({ 'pages/uk/toloka.mdx': text })).toEqual(['pages/uk/toloka.mdx:11:1 MdxCode']);
	});

	it('knows the allowed components and their attributes', () => {
		expect(findings('MdxComponent')).toEqual([
			'pages/uk/toloka.mdx:8:1 MdxComponent',
			'pages/uk/toloka.mdx:10:10 MdxComponent',
			'pages/uk/toloka.mdx:12:1 MdxComponent',
			'pages/uk/toloka.mdx:14:1 MdxComponent',
		]);
		expect(reportOf('MdxComponent').findings.map(({ params }) => params['value'])).toEqual([
			'<Video>',
			'<span>',
			'Note onClick',
			'Counts kind',
		]);
	});
});
