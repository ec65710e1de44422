import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { terminalReporter } from '../../../scripts/reporters/terminal.ts';
import { checkStrings } from '../../i18n/index.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import type { RuleId } from '../content/finding.ts';
import { baseRoot, findings, reportOf, TODAY } from './__fixtures__/findings.ts';
import { describeFinding } from './describe.ts';
import { checkContent, checks } from './index.ts';
import { severityOf } from './severity.ts';

const rules = Object.keys(checkStrings.uk) as RuleId[];

/** Rules that reading a file reports, before any check. */
const readingRules: readonly RuleId[] = [
	'UnknownFolder',
	'WrongPlace',
	'WrongExtension',
	'FileName',
	'FileTooLarge',
	'FileEncoding',
	'NoFrontMatter',
	'YamlSyntax',
	'MdxSyntax',
	'RedirectForm',
	'SearchWordsForm',
	'SiteSettingsForm',
];

/** Names of `{{values}}` in a text. */
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the table of checks', () => {
	it('has nothing to say of the base of all fixtures', () => {
		expect(checkContent(baseRoot, { today: TODAY })).toMatchObject({ findings: [], entries: 15, files: 30 });
	});

	it('has a check for every rule, and a rule for every fixture', () => {
		const known = [...new Set([...readingRules, ...checks.flatMap((check) => check.rules)])];
		expect(known.sort()).toEqual([...rules].sort());
		const folders = readdirSync(join(import.meta.dirname, '__fixtures__'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== 'base')
			.map((entry) => entry.name);
		expect(folders.filter((name) => !rules.includes(name as RuleId))).toEqual([]);
	});

	it.each(rules)('reports %s for its fixture, and nothing else', (rule) => {
		const found = new Set(findings(rule).map((line) => line.split(' ')[1]));
		expect([...found]).toEqual([rule]);
	});

	it('lets warnings pass and stops at errors', () => {
		expect(rules.filter((rule) => severityOf(rule) === 'warning')).toEqual([
			'MissingTranslation',
			'OtherLanguageLink',
			'NotTranslated',
			'OutdatedTranslation',
			'Expired',
			'ReviewOverdue',
			'LongSentence',
			'Officialese',
			'Russianism',
			'UnsourcedNumber',
			'Typography',
			'ExactVenue',
		]);
	});

	it('sorts its findings by file, line and column', () => {
		const { findings: found } = reportOf('BrokenLink');
		const place = ({ file, line, column }: (typeof found)[number]) =>
			`${file} ${String(line).padStart(5, '0')} ${String(column).padStart(5, '0')}`;
		expect(found.map(place)).toEqual(found.map(place).sort());
	});
});

describe('the texts of the rules', () => {
	it('say what, why and what to do, in both languages', () => {
		for (const locale of locales) {
			const wrong = rules.filter((rule) => {
				const texts = Object.entries(checkStrings[locale][rule]);
				return texts.map(([name]) => name).join() !== 'what,why,fix' || texts.some(([, text]) => text.trim() === '');
			});
			expect(wrong).toEqual([]);
		}
	});

	it('use the same values in both languages', () => {
		const used = (rule: RuleId, locale: Locale) =>
			Object.values(checkStrings[locale][rule]).map(placeholders).join('|');
		expect(rules.filter((rule) => used(rule, 'en') !== used(rule, 'uk'))).toEqual([]);
	});

	it.each(rules)('have all their values filled by the check of %s', (rule) => {
		for (const finding of reportOf(rule).findings) {
			for (const locale of locales) {
				const { what, why, fix } = describeFinding(finding, locale);
				expect(what).not.toBe('');
				expect(`${what} ${why} ${fix}`).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
			}
		}
	});

	it('show what an editor wrote as it is', () => {
		const value = '{{count}} $t(site.name) $& <b>%s</b>';
		const finding = { rule: 'RawHtml', file: 'x.md', line: 1, column: 1, params: { value } } as const;
		expect(describeFinding(finding, 'uk').what).toBe(`HTML-тег у тексті: ${value}`);
	});
});

describe('a message at the terminal', () => {
	const print = (rule: RuleId, index: number, locale: Locale) => {
		const report = reportOf(rule);
		const only = { ...report, findings: report.findings.slice(index, index + 1), errors: 1, warnings: 0 };
		return terminalReporter({ report: only, locale, folder: 'content', took: 412, colour: false });
	};

	it('says where, what, why and what to do', () => {
		expect(print('NotInVocabulary', 0, 'uk')).toMatchInlineSnapshot(`
			"content/questions/uk/hearing-duty.md:4:10  ✖ помилка NotInVocabulary
			  «жителі» немає серед значень поля «Хто питає» (askedBy).
			  Чому: За цим полем шукають і групують, тому слова мають збігатися.
			  Що робити: Можливо, residents? Дозволено: residents, activists, cso, council-members, executive-staff, head, starosta, youth, media, donors.

			✖ 30 файлів, 15 записів, 1 помилка, 0 попереджень (0.4 s)"
		`);
	});

	it('speaks of a missing field with its hint', () => {
		expect(print('Required', 2, 'uk')).toMatchInlineSnapshot(`
			"content/glossary/uk/toloka.md:1:1  ✖ помилка Required
			  Немає обовʼязкового поля «Оновлено» (updatedOn).
			  Чому: Без нього сторінка неповна.
			  Що робити: Додайте рядок «updatedOn: …». День останньої зміни по суті. За ним видно, чи не застарів переклад.

			✖ 32 файли, 16 записів, 1 помилка, 0 попереджень (0.4 s)"
		`);
	});

	it('does not ask «did you mean» where nothing is near', () => {
		expect(print('DanglingReference', 2, 'uk')).toMatchInlineSnapshot(`
			"content/glossary/uk/toloka.md:4:38  ✖ помилка DanglingReference
			  Запису «practices/zzzzzzzzzzzzzzzzzzzzzzzzzz» не існує.
			  Чому: Посилання вело б у нікуди.
			  Що робити: Якщо запис ще не написано, приберіть посилання.

			✖ 32 файли, 16 записів, 1 помилка, 0 попереджень (0.4 s)"
		`);
	});

	it('says the same in English', () => {
		expect(print('DanglingReference', 1, 'en')).toMatchInlineSnapshot(`
			"content/glossary/uk/toloka.md:4:11  ✖ error DanglingReference
			  There is no entry “laws/local-self-goverment”.
			  Why: The link would lead nowhere.
			  Do: Did you mean laws/local-self-government? If it is not written yet, take the reference out.

			✖ 32 files, 16 entries, 1 error, 0 warnings (0.4 s)"
		`);
	});
});
