import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { citationOf } from './citations.ts';

const origin = new URL('https://viche.example/');
const uk = baseSite();
const en = baseSite('en', [], '/viche/');

describe('a citation', () => {
	it('is a line for people in the language of the page', () => {
		const law = entryOf(uk, 'laws', 'local-self-government');
		expect(citationOf(uk, law, origin).plain).toBe(
			`Віче. ${law.fields.title}. Оновлено 10 лютого 2026 р. URL: https://viche.example/laws/local-self-government/`,
		);
		const english = entryOf(en, 'laws', 'local-self-government');
		expect(citationOf(en, english, origin).plain).toBe(
			`Viche. ${english.fields.title}. Updated 10 February 2026. URL: https://viche.example/viche/en/laws/local-self-government/`,
		);
	});

	it('does not put a full stop after a question', () => {
		const question = variant(entryOf(uk, 'questions', 'hearing-duty'), 'why', { title: 'Чи має рада відповісти?' });
		expect(citationOf(uk, question, origin).plain).toContain('Віче. Чи має рада відповісти? Оновлено');
	});

	it('is a BibTeX record in which signs of TeX are only signs', () => {
		const term = variant(entryOf(uk, 'glossary', 'viche'), 'share', { title: '50 % & $5 {a_b} \\ ~' });
		expect(citationOf(uk, term, origin).bibtex).toBe(`@misc{viche-uk-glossary-share,
  author = {{Віче}},
  title = {{50 \\% \\& \\$5 \\{a\\_b\\} \\textbackslash{} \\textasciitilde{}}},
  year = {2026},
  month = {2},
  date = {2026-02-10},
  url = {https://viche.example/glossary/share/},
  langid = {ukrainian},
}
`);
	});

	it('is an item of CSL-JSON', () => {
		expect(citationOf(en, entryOf(en, 'cases', 'kalush-hearing'), origin).csl).toEqual({
			id: 'viche-en-cases-kalush-hearing',
			type: 'webpage',
			title: entryOf(en, 'cases', 'kalush-hearing').fields.title,
			author: [{ literal: 'Viche' }],
			'container-title': 'Viche',
			issued: { 'date-parts': [[2026, 2, 10]] },
			URL: 'https://viche.example/viche/en/cases/kalush-hearing/',
			language: 'en-GB',
		});
	});

	it('of an entry that is not translated names the original', () => {
		const foreign = { ...entryOf(en, 'glossary', 'viche'), lang: 'uk' as const };
		const { csl, bibtex } = citationOf(en, foreign, origin);
		expect(csl).toMatchObject({ URL: 'https://viche.example/viche/glossary/viche/', language: 'uk-UA' });
		expect(bibtex).toContain('langid = {ukrainian}');
	});
});
