import { describe, expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

const values = (fixture: Parameters<typeof reportOf>[0], name: string) =>
	reportOf(fixture).findings.map(({ params }) => params[name]);

const page = (body: string) =>
	`---\ntitle: Толока\nsummary: Спільна праця сусідів задля всієї громади.\ndraft: true\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n\n${body}`;

describe('links', () => {
	it('allows http, https, mail and telephone only', () => {
		expect(findings('LinkScheme')).toEqual([
			'glossary/uk/toloka.md:8:1 LinkScheme',
			'glossary/uk/toloka.md:8:32 LinkScheme',
			'glossary/uk/toloka.md:10:1 LinkScheme',
			'glossary/uk/toloka.md:10:27 LinkScheme',
			'glossary/uk/toloka.md:14:1 LinkScheme',
		]);
		expect(values('LinkScheme', 'value')).toEqual([
			'javascript:alert(1)',
			'JavaScript:alert(1)',
			'data:text/html,x',
			'//example.org/x',
			'vbscript:x',
		]);
	});

	it.each([
		'[а](java&#x0A;script:alert)',
		'[а](&#106;avascript:alert)',
		'[а](\\javascript:alert)',
		'[а](/\\example.org)',
	])('lets no disguised address through: %s', (text) => {
		expect(findings({ 'pages/uk/toloka.md': page(`${text}\n`) })).toHaveLength(1);
	});

	it('wants words that say where a link leads', () => {
		expect(findings('LinkText')).toEqual([
			'glossary/en/toloka.md:7:11 LinkText',
			'glossary/uk/toloka.md:8:8 LinkText',
			'glossary/uk/toloka.md:8:37 LinkText',
			'glossary/uk/toloka.md:8:69 LinkText',
		]);
	});

	it('finds pages that do not exist and suggests the nearest in the same language', () => {
		expect(findings('BrokenLink')).toEqual([
			'glossary/en/toloka.md:7:1 BrokenLink',
			'glossary/en/toloka.md:7:115 BrokenLink',
			'glossary/uk/toloka.md:8:1 BrokenLink',
			'glossary/uk/toloka.md:8:42 BrokenLink',
			'glossary/uk/toloka.md:8:85 BrokenLink',
			'glossary/uk/toloka.md:8:110 BrokenLink',
		]);
		expect(values('BrokenLink', 'suggestion')).toEqual([
			'/en/practices/public-hearing/',
			expect.any(String),
			'/practices/public-hearing/',
			'/laws/local-self-government/',
			'/practices/',
			'',
		]);
	});

	it('finds a broken link in a field on its line', () => {
		const steps = 'steps:\n  - title: Крок\n    text: |-\n      Перше.\n\n      [Друге](/nowhere-at-all/)';
		const toolkit = page('').replace('draft: true', `draft: true\n${steps}`);
		expect(findings({ 'toolkits/uk/toloka.md': toolkit })).toContainEqual(
			expect.stringMatching(/^toolkits\/uk\/toloka\.md:10:\d+ BrokenLink$/),
		);
	});

	it('finds places that are not on the page, be it this one or another', () => {
		expect(findings('BrokenAnchor')).toEqual([
			'glossary/en/toloka.md:9:93 BrokenAnchor',
			'glossary/uk/toloka.md:10:1 BrokenAnchor',
			'glossary/uk/toloka.md:10:20 BrokenAnchor',
		]);
		expect(values('BrokenAnchor', 'suggestion')).toEqual(['', 'shcho-tse', 'law']);
	});

	it('warns of a link into the other language and gives the address in this one', () => {
		expect(findings('OtherLanguageLink')).toEqual([
			'glossary/en/toloka.md:7:1 OtherLanguageLink',
			'glossary/uk/toloka.md:8:1 OtherLanguageLink',
		]);
		expect(values('OtherLanguageLink', 'expected')).toEqual([
			'/en/laws/local-self-government/',
			'/laws/local-self-government/',
		]);
	});

	it('accepts lists, crossings, facets, steps and the home page', () => {
		const paths = [
			'/',
			'/cases/',
			'/sectors/education/budget-process/',
			'/for/idp/',
			'/cases/outcome/not-achieved/',
			'/toolkits/hold-hearing/#step-3',
		];
		const body = paths.map((path) => `- [Сторінка ${path}](${path})`).join('\n');
		expect(findings({ 'pages/uk/toloka.md': page(body) })).toEqual([]);
	});
});

describe('images', () => {
	it('wants a description of every image', () => {
		expect(findings('ImageWithoutAlt')).toEqual(['glossary/uk/toloka.md:8:1 ImageWithoutAlt']);
	});

	it('takes images only from content/media', () => {
		expect(findings('ImageAddress')).toEqual([
			'glossary/uk/toloka.md:8:1 ImageAddress',
			'glossary/uk/toloka.md:10:1 ImageAddress',
		]);
	});
});

describe('images and files', () => {
	const term = (body: string) => ({
		'glossary/uk/toloka.md': `---\ntitle: толока\nsummary: Спільна праця сусідів.\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n\n${body}\n`,
		'glossary/en/toloka.md':
			'---\ntitle: toloka\nsummary: Neighbours working together.\ntranslatedOn: 2026-01-10\n---\n\nText.\n',
	});

	it('are not let in from other sites by a reference either', () => {
		expect(findings(term('![Люди][p]\n\n[p]: https://tracker.example/a.png'))).toEqual([
			'glossary/uk/toloka.md:8:1 ImageAddress',
		]);
	});

	it('must be there when a text links to them', () => {
		expect(findings(term('Відкрийте [бланк заяви](/media/no-such.pdf).'))).toEqual([
			'glossary/uk/toloka.md:8:11 BrokenLink',
		]);
	});

	it('never lead out of the folder', () => {
		expect(findings(term('![Люди](/media/../pages/uk/about.md)'))).toEqual(['glossary/uk/toloka.md:8:1 ImageAddress']);
	});
});
