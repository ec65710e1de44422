import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

describe('two languages of an entry', () => {
	it('warns of a missing translation in either direction, but not of a draft’s', () => {
		expect(findings('MissingTranslation')).toEqual([
			'glossary/uk/toloka.md:1:1 MissingTranslation',
			'questions/en/who-may-speak.md:1:1 MissingTranslation',
		]);
		expect(reportOf('MissingTranslation')).toMatchObject({ errors: 0, warnings: 2 });
	});

	it('finds the translation that was saved under almost the right name', () => {
		expect(findings('MisnamedCounterpart')).toEqual(['glossary/en/tolokas.md:1:1 MisnamedCounterpart']);
	});

	it('does not take an entry that has its pair for a misnamed translation', () => {
		const text =
			'---\ntitle: viches\nsummary: A gathering.\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n\nText.\n';
		expect(findings({ 'glossary/en/vichy.md': text })).toEqual(['glossary/en/vichy.md:1:1 MissingTranslation']);
	});

	it('finds what stands in one language only: a field, a group, the text', () => {
		expect(findings('HalfTranslated')).toEqual([
			'glossary/uk/toloka.md:1:1 HalfTranslated',
			'glossary/uk/toloka.md:4:1 HalfTranslated',
			'glossary/uk/toloka.md:5:1 HalfTranslated',
		]);
		expect(reportOf('HalfTranslated').findings.map(({ params }) => params['field'])).toEqual([
			'body',
			'synonyms',
			'image',
		]);
	});

	it('points at the translation’s own field when it is the original that lacks it', () => {
		const uk = '---\ntitle: толока\nsummary: Спільна праця.\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n';
		const en = '---\ntitle: toloka\nsummary: Common work.\nsynonyms: [bee]\ntranslatedOn: 2026-01-10\n---\n';
		expect(findings({ 'glossary/uk/toloka.md': uk, 'glossary/en/toloka.md': en })).toEqual([
			'glossary/en/toloka.md:4:1 HalfTranslated',
		]);
	});

	it('compares facts inside translated lists and says both values', () => {
		expect(findings('FactsDiffer')).toEqual([
			'laws/en/local-self-government.md:5:13 FactsDiffer',
			'toolkits/en/hold-hearing.md:17:11 FactsDiffer',
			'toolkits/en/hold-hearing.md:30:7 FactsDiffer',
		]);
		expect(reportOf('FactsDiffer').findings.map(({ params: { field, here, there } }) => [field, here, there])).toEqual([
			['articles 1 → number', '14', '13'],
			['steps 1 → days', '14', '7'],
			['decisions 1 → options', '3 ×', '2 ×'],
		]);
	});

	it('warns of a text that nobody translated', () => {
		expect(findings('NotTranslated')).toEqual(['glossary/en/toloka.md:3:10 NotTranslated']);
	});

	it('warns of a translation older than its original', () => {
		expect(findings('OutdatedTranslation')).toEqual(['glossary/en/toloka.md:4:15 OutdatedTranslation']);
		expect(reportOf('OutdatedTranslation').findings[0]?.params).toEqual({
			translatedOn: '2026-02-09',
			updatedOn: '2026-02-10',
		});
	});

	it('refuses one entry in two formats', () => {
		expect(findings('DuplicateId')).toEqual(['pages/uk/about.mdx:1:1 DuplicateId']);
		expect(reportOf('DuplicateId').findings[0]?.params).toEqual({ other: 'pages/uk/about.md' });
	});
});

describe('an original that cannot be read', () => {
	it('is the only fault told: nothing can be said of its translation', () => {
		expect(
			findings({ 'glossary/uk/toloka.md': '---\ntitle: "толока\n---\n' }).filter((line) => line.includes('toloka')),
		).toEqual(['glossary/uk/toloka.md:2:15 YamlSyntax']);
	});
});
