import { describe, expect, it } from 'vitest';
import { findings, reportOf } from '../checks/__fixtures__/findings.ts';
import { placeOf } from './files.ts';

const params = (rule: Parameters<typeof reportOf>[0]) => reportOf(rule).findings.map((finding) => finding.params);

describe('where a file lies', () => {
	it('is read off its path', () => {
		expect(placeOf('glossary/en/idp-council.md')).toEqual({
			collection: 'glossary',
			locale: 'en',
			id: 'idp-council',
			extension: 'md',
		});
		expect(placeOf('pages/uk/about.mdx')).toMatchObject({ extension: 'mdx' });
	});

	it('must be a section of the base', () => {
		expect(findings('UnknownFolder')).toEqual(['notes.txt:1:1 UnknownFolder', 'practises/uk/viche.md:1:1 UnknownFolder']);
		expect(params('UnknownFolder')[1]).toEqual({ folder: 'practises', suggestion: 'practices' });
	});

	it('must be the folder of a language, not above it and not below', () => {
		expect(findings('WrongPlace')).toEqual([
			'glossary/toloka.md:1:1 WrongPlace',
			'glossary/ua/toloka.md:1:1 WrongPlace',
			'glossary/uk/words/toloka.md:1:1 WrongPlace',
		]);
		expect(params('WrongPlace')).toEqual(Array(3).fill({ expected: 'glossary/uk/toloka.md' }));
	});

	it('takes .md everywhere and .mdx where components are allowed', () => {
		expect(findings('WrongExtension')).toEqual([
			'glossary/uk/toloka.mdx:1:1 WrongExtension',
			'glossary/uk/toloka.txt:1:1 WrongExtension',
			'pages/uk/LICENCE:1:1 WrongExtension',
		]);
	});

	it('must be named so that it can be an address, and a good name is suggested', () => {
		expect(findings('FileName')).toEqual([
			'glossary/uk/2-toloka.md:1:1 FileName',
			'glossary/uk/Toloka_2.md:1:1 FileName',
		]);
		expect(params('FileName').map(({ suggestion }) => suggestion)).toEqual(['toloka.md', 'toloka-2.md']);
		expect(placeOf('cases/uk/Щорічна згода.md')).toMatchObject({
			rule: 'FileName',
			params: { suggestion: 'shchorichna-zghoda.md' },
		});
		expect(placeOf(`cases/uk/${'a'.repeat(81)}.md`)).toMatchObject({ rule: 'FileName' });
	});

	it('is not asked of hidden files and folders, READMEs and media', () => {
		const files = ['.git/HEAD', '.obsidian/app.json', 'glossary/.DS_Store', 'glossary/README.md', 'media/plan.pdf'];
		expect(findings(Object.fromEntries(files.map((path) => [path, 'x'])))).toEqual([]);
	});
});

describe('what a file holds', () => {
	it('must not be ten megabytes', () => {
		expect(findings('FileTooLarge')).toEqual(['glossary/uk/picture.md:1:1 FileTooLarge']);
		expect(params('FileTooLarge')).toEqual([{ kilobytes: 10_240, limit: 256 }]);
	});

	it('must be UTF-8: not UTF-16, not Windows-1251, not bytes of a picture', () => {
		expect(findings('FileEncoding')).toEqual([
			'glossary/uk/nul.md:1:1 FileEncoding',
			'glossary/uk/utf-16.md:1:1 FileEncoding',
			'glossary/uk/windows-1251.md:1:1 FileEncoding',
		]);
	});

	it('may have Windows line ends and a byte order mark', () => {
		const text = '---\ntitle: толока\nsummary: Спільна праця.\ndraft: true\ncreatedOn: 2026-01-10\nupdatedOn: 2026-01-10\n---\n';
		expect(findings({ 'glossary/uk/toloka.md': `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([]);
	});

	it('must begin with fields', () => {
		expect(findings('NoFrontMatter')).toEqual(['pages/uk/open.md:1:1 NoFrontMatter', 'pages/uk/plain.md:1:1 NoFrontMatter']);
	});

	it('says every broken line of the fields, and of redirects.yml', () => {
		expect(findings('YamlSyntax')).toEqual([
			'pages/uk/colon.md:2:8 YamlSyntax',
			'pages/uk/colon.md:3:10 YamlSyntax',
			'redirects.yml:2:1 YamlSyntax',
		]);
	});

	it('says where a tag of MDX was left open', () => {
		expect(findings('MdxSyntax')).toEqual(['pages/uk/toloka.mdx:10:1 MdxSyntax']);
	});
});
