import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

const page = (body: string) =>
	`---\ntitle: Толока\nsummary: Спільна праця сусідів задля всієї громади.\ndraft: true\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n\n${body}`;

describe('the order of a text', () => {
	it('names a required section where it should begin, in the language of the file', () => {
		expect(findings('RequiredSections')).toEqual([
			'cases/uk/kalush-hearing.md:42:1 RequiredSections',
			'practices/en/public-hearing.md:17:1 RequiredSections',
		]);
		expect(reportOf('RequiredSections').findings.map(({ params }) => params)).toEqual([
			{ heading: 'Уроки', order: '## Проблема, ## Що зробили, ## Результати, ## Уроки' },
			{ heading: 'What it is and why', order: '## What it is and why' },
		]);
	});

	it('wants a text where the text is the point', () => {
		expect(findings('EmptyBody')).toEqual(['pages/en/toloka.md:6:1 EmptyBody', 'pages/uk/toloka.md:7:1 EmptyBody']);
	});

	it('lets no heading be the title or skip a level, in the body', () => {
		expect(findings('HeadingOrder').filter((line) => line.startsWith('pages/'))).toEqual([
			'pages/en/toloka.md:7:1 HeadingOrder',
			'pages/uk/toloka.md:8:1 HeadingOrder',
			'pages/uk/toloka.md:12:1 HeadingOrder',
		]);
		expect(reportOf('HeadingOrder').findings.slice(0, 3)).toMatchObject([
			{ params: { depth: 3, expected: 2 } },
			{ params: { depth: 1, expected: 2 } },
			{ params: { depth: 4, expected: 3 } },
		]);
	});

	it('looks at headings in the fields of an entry without a body', () => {
		expect(findings('HeadingOrder')).toContainEqual(
			expect.stringMatching(/^toolkits\/uk\/hold-hearing\.md:27:\d+ HeadingOrder$/),
		);
		expect(reportOf('HeadingOrder').findings.at(-1)?.params).toEqual({ depth: 2, expected: 4 });
	});

	it('accepts headings that go down one by one and up by any number', () => {
		expect(findings({ 'pages/uk/toloka.md': page('## А\n\n### Б\n\n#### В\n\n## Г\n') })).toEqual([]);
	});

	it('does not take a line of code for a heading', () => {
		expect(findings({ 'pages/uk/toloka.md': page('```\n# не заголовок\n```\n') })).toEqual([]);
	});
});
