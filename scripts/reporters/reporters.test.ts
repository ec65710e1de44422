import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/lib/checks/__fixtures__/findings.ts';
import type { Report } from '../../src/lib/checks/index.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { terminalReporter } from './terminal.ts';

const clean: Report = { ...reportOf({}), findings: [] };

/** One finding whose file and value have everything that a format may trip over. */
const awkward: Report = {
	...clean,
	errors: 1,
	findings: [
		{
			rule: 'RawHtml',
			file: 'cases/uk/a,b:c%d.md',
			line: 3,
			column: 7,
			params: { value: '<b> 50%\r\n::error:: «a», b' },
		},
	],
};

const context = { locale: 'uk', folder: 'content', took: 1234, colour: false } as const;

describe('the report for GitHub', () => {
	it('is one command a finding, with newlines, per cent signs, commas and colons escaped', () => {
		expect(githubReporter({ ...context, report: awkward })).toBe(
			'::error file=content/cases/uk/a%2Cb%3Ac%25d.md,line=3,col=7,title=RawHtml::' +
				'HTML-тег у тексті: <b> 50%25%0D%0A::error:: «a», b%0A' +
				'Теги можуть нести чужий код і ламають читання без картинок та стилів.%0A' +
				'Приберіть тег; виділяйте засобами Markdown: **жирно**, *курсив*, списки.',
		);
	});

	it('tells warnings from errors', () => {
		const lines = githubReporter({ ...context, report: reportOf('MissingTranslation') }).split('\n');
		expect(lines).toHaveLength(2);
		for (const line of lines)
			expect(line).toMatch(/^::warning file=content\/\S+,line=1,col=1,title=MissingTranslation::/);
	});

	it('is empty where all is well', () => {
		expect(githubReporter({ ...context, report: clean })).toBe('');
	});
});

describe('the report in JSON', () => {
	it('has sums and every finding with its texts', () => {
		expect(JSON.parse(jsonReporter({ ...context, locale: 'en', report: awkward }))).toEqual({
			folder: 'content',
			files: 30,
			entries: 15,
			errors: 1,
			warnings: 0,
			took: 1234,
			findings: [
				{
					rule: 'RawHtml',
					severity: 'error',
					file: 'cases/uk/a,b:c%d.md',
					line: 3,
					column: 7,
					what: 'An HTML tag in the text: <b> 50%\r\n::error:: «a», b',
					why: expect.any(String) as string,
					fix: expect.any(String) as string,
				},
			],
		});
	});
});

describe('the report at the terminal', () => {
	it('is one line where all is well, in the reader’s language', () => {
		expect(terminalReporter({ ...context, report: clean })).toBe(
			'✔ Усе гаразд: 30 файлів, 15 записів, 0 помилок, 0 попереджень (1.2 s)',
		);
		expect(terminalReporter({ ...context, locale: 'en', report: clean })).toBe(
			'✔ All is well: 30 files, 15 entries, 0 errors, 0 warnings (1.2 s)',
		);
	});

	it('passes with warnings and fails with errors', () => {
		const last = (report: Report) =>
			terminalReporter({ ...context, report })
				.split('\n')
				.at(-1);
		expect(last(reportOf('MissingTranslation'))).toMatch(/^✔ .+ 0 помилок, 2 попередження /);
		expect(last(reportOf('RawHtml'))).toMatch(/^✖ .+ 8 помилок, 0 попереджень /);
	});

	it('says the same with colours as without', () => {
		const report = reportOf('UnknownKey');
		const painted = terminalReporter({ ...context, report, colour: true });
		expect(painted).toContain('\u001B[');
		expect(stripVTControlCharacters(painted)).toBe(terminalReporter({ ...context, report }));
	});
});
