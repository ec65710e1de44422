import { readFileSync } from 'node:fs';
import { cases } from '../../schemas/cases.ts';
import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

const params = (fixture: Parameters<typeof reportOf>[0]) => reportOf(fixture).findings.map((finding) => finding.params);

describe('fields of an entry', () => {
	it('says every required field that is missing, in both files, where it should stand', () => {
		expect(findings('Required')).toEqual([
			'glossary/en/toloka.md:1:1 Required',
			'glossary/uk/toloka.md:1:1 Required',
			'glossary/uk/toloka.md:1:1 Required',
			'glossary/uk/toloka.md:4:5 Required',
		]);
		expect(params('Required').map(({ field }) => field)).toEqual([
			'translatedOn',
			'summary',
			'updatedOn',
			'sources 1 → kind',
		]);
	});

	it('points at a misspelt key, however deep, and says which one was meant', () => {
		expect(findings('UnknownKey')).toEqual([
			'glossary/en/toloka.md:4:1 UnknownKey',
			'glossary/uk/toloka.md:4:1 UnknownKey',
			'glossary/uk/toloka.md:9:5 UnknownKey',
		]);
		expect(params('UnknownKey').map(({ suggestion }) => suggestion)).toEqual(['', 'synonyms', 'publisher']);
	});

	it('refuses a fact in a translation and names the file where it lives', () => {
		expect(findings('FactInTranslation')).toEqual([
			'glossary/en/toloka.md:4:1 FactInTranslation',
			'glossary/en/toloka.md:6:3 FactInTranslation',
		]);
		expect(params('FactInTranslation')[0]).toEqual({
			field: 'values',
			label: { uk: 'Цінності', en: 'Values' },
			source: 'glossary/uk/toloka.md',
		});
	});

	it('suggests the value whose name is nearest, in any language', () => {
		expect(findings('NotInVocabulary')).toEqual([
			'questions/uk/hearing-duty.md:4:10 NotInVocabulary',
			'questions/uk/hearing-duty.md:5:22 NotInVocabulary',
		]);
		expect(params('NotInVocabulary').map(({ suggestion }) => suggestion)).toEqual(['residents', 'housing-utilities']);
	});

	it('says how long a text is and how long it must be, also for one item of a list', () => {
		expect(findings('TooShort')).toEqual([
			'glossary/en/toloka.md:4:12 TooShort',
			'glossary/uk/toloka.md:2:8 TooShort',
			'glossary/uk/toloka.md:3:10 TooShort',
			'glossary/uk/toloka.md:4:12 TooShort',
		]);
		expect(params('TooShort')[1]).toMatchObject({ field: 'title', actual: 2, min: 3 });
	});

	it('says what is too long', () => {
		expect(findings('TooLong')).toEqual(['practices/uk/local-initiative.md:2:8 TooLong']);
		expect(params('TooLong')).toMatchObject([{ field: 'title', actual: 100, max: 90 }]);
	});

	it('says between which numbers a number must be', () => {
		const path = 'practices/uk/local-initiative.md';
		const text = readFileSync(new URL(`./__fixtures__/TooLong/${path}`, import.meta.url), 'utf8');
		const tooMuch = text
			.replace(/^title: .*/m, 'title: Місцева ініціатива')
			.replace('max: 8 ', 'max: 800 ')
			.replace('complexity: 4', 'complexity: 9');
		expect(findings({ [path]: tooMuch })).toEqual([`${path}:14:34 WrongFormat`, `${path}:19:13 WrongFormat`]);
	});

	it('says which kind of value a field takes', () => {
		expect(findings('WrongType')).toEqual([
			'glossary/uk/toloka.md:2:8 WrongType',
			'glossary/uk/toloka.md:4:11 WrongType',
			'glossary/uk/toloka.md:5:8 WrongType',
		]);
		expect(params('WrongType').map(({ expected }) => expected)).toMatchObject([
			{ uk: 'текст одним рядком (число беруть у лапки)' },
			{ uk: 'список текстів' },
			{ uk: 'true або false' },
		]);
	});

	it('gives an example for a code, an address and a date of the wrong form', () => {
		expect(findings('WrongFormat')).toEqual([
			'communities/uk/kalush.md:6:10 WrongFormat',
			'glossary/uk/toloka.md:6:10 WrongFormat',
			'glossary/uk/toloka.md:8:11 WrongFormat',
			'glossary/uk/toloka.md:9:12 WrongFormat',
		]);
		expect(params('WrongFormat').map(({ value, example }) => [value, example])).toEqual([
			['UA2608', 'UA18000000000041385'],
			['example.org', 'https://zakon.rada.gov.ua/laws/show/280/97-%D0%B2%D1%80'],
			['01.02.2025', '2026-11-21'],
			['2025-13-01', '2026-11-21'],
		]);
	});

	it('wants an address for every source and calls the source by its title', () => {
		expect(findings('SourceWithoutAddress')).toEqual(['glossary/uk/toloka.md:5:5 SourceWithoutAddress']);
		expect(params('SourceWithoutAddress')).toEqual([{ title: 'Розповіла сусідка' }]);
	});

	it('wants the day on which a law was checked', () => {
		expect(findings('LawWithoutDate')).toEqual(['laws/uk/local-self-government.md:1:1 LawWithoutDate']);
	});

	it('says all faults of one file together, in the order of its lines', () => {
		const text = '---\ntitle: то\nsumary: Сусіди.\nvalues: [добро]\ncreatedOn: учора\n---\n';
		expect(findings({ 'glossary/uk/toloka.md': text })).toEqual([
			'glossary/uk/toloka.md:1:1 MissingTranslation',
			'glossary/uk/toloka.md:1:1 Required',
			'glossary/uk/toloka.md:1:1 Required',
			'glossary/uk/toloka.md:2:8 TooShort',
			'glossary/uk/toloka.md:3:1 UnknownKey',
			'glossary/uk/toloka.md:4:10 NotInVocabulary',
			'glossary/uk/toloka.md:5:12 WrongFormat',
		]);
	});

	it('takes what the CMS writes for «not given»', () => {
		const empty = "draft: false\nsynonyms: []\nimage: { src: '', alt: '', credit: null }\nvalues:\ncheckedOn: ''\n";
		const uk = `---\ntitle: толока\nsummary: Спільна праця сусідів.\n${empty}createdOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n`;
		const en =
			'---\ntitle: toloka\nsummary: Neighbours working together.\nsynonyms: []\ntranslatedOn: 2026-01-10\n---\n';
		expect(findings({ 'glossary/uk/toloka.md': uk, 'glossary/en/toloka.md': en })).toEqual([]);
	});
});

it.each(['constructor', 'toString', '__proto__'])(
	'a key that every object has (%s) is an unknown key like any other',
	(key) => {
		const text = `---\ntitle: толока\nsummary: Спільна праця сусідів.\n"${key}": так\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n\nТекст.\n`;
		expect(findings({ 'glossary/uk/toloka.md': text }).filter((line) => line.endsWith('UnknownKey'))).toEqual([
			'glossary/uk/toloka.md:4:1 UnknownKey',
		]);
	},
);

it('a day that no calendar has is refused, in dates of any exactness', () => {
	const { startedOn } = cases.shape;
	expect(['2025-02-31', '2025-13', '25'].filter((value) => startedOn.safeParse(value).success)).toEqual([]);
	expect(['2025', '2025-02', '2025-02-28'].filter((value) => !startedOn.safeParse(value).success)).toEqual([]);
});
