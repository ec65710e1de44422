import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { show } from '../../src/lib/search/excerpt.ts';
import { hitsOf, type Pagefind } from '../../src/lib/search/hits.ts';
import { startPagefind, type PagefindModule } from '../../src/lib/search/start.ts';
import { termOf, termOfName } from '../../src/lib/search/terms.ts';
import { piecesOf } from '../../src/lib/search/words.ts';
import { serveFolder, type RunningServer } from '../serve.ts';
import { morphologyFrom } from './__fixtures__/lexicon.ts';
import { writeIndex } from './pagefind.ts';
import type { SearchRecord } from './records.ts';
import { tokeniser } from './tokens.ts';

const { keyOf } = morphologyFrom('9 рада ради радою\n9 бюджет бюджету\n9 участь участі\n9 радар радари');
const tokens = tokeniser({ locale: 'uk', keyOf, things: new Map() });

const record = (path: string, title: string, body: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
	path,
	kind: 'practices',
	title,
	synonyms: [],
	summary: 'Зустріч жителів із владою.',
	body,
	filters: { kind: ['practices'], sector: [] },
	...more,
});

const budget = record('/practices/budget/', 'Бюджет участі', 'Як\u00A0жителі й «рада»\nскладають еко-план – разом 😀.');
const council = record('/cases/council/', 'З радою', 'Рада, ради, радою.', {
	kind: 'cases',
	filters: { kind: ['cases'], sector: ['education', 'health'] },
	place: 'Калуська громада',
	year: '2024',
});
/** Words that are not plain letters. */
const ODD = '3703-IX м³ 12,75 280/97-ВР covid19 й café Öl UA26080070000000000 ½ з-під АТ&Т e2e co₂ дітей😀 ОʼНіл';
const radars = record('/news/radars/', 'Радари', ODD, { kind: 'news', lang: 'en', filters: { kind: ['news'] } });
const records = [budget, council, radars];

const textOf = ({ title, summary, body }: SearchRecord) => piecesOf([title, summary, body].join('\n'));

type Words = Readonly<Record<string, string>>;
type Fragment = Readonly<{ url: string; content: string; meta: Words; filters: Words }>;

const fragmentsIn = (folder: string) =>
	readdirSync(join(folder, 'fragment')).map((name) => {
		const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString();
		return { name, ...(JSON.parse(text.slice('pagefind_dcd'.length)) as Fragment) };
	});

const root = mkdtempSync(join(tmpdir(), 'viche-pagefind-'));
const folder = join(root, 'pagefind');
let server: RunningServer;
let pagefind: Pagefind;

beforeAll(async () => {
	await writeIndex(folder, records, { locale: 'uk', tokens });
	server = await serveFolder(root, { port: 0, base: '/' });
	const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
	pagefind = await startPagefind(module, `${server.url}pagefind/`, 'abc');
});
afterAll(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

describe('the answers of an index', () => {
	it('hold the text of their page to read, not the terms that were indexed', () => {
		const contents = fragmentsIn(folder).map(({ url, content }) => [url, content]);
		expect(Object.fromEntries(contents)).toEqual(
			Object.fromEntries(records.map((one) => [one.path, textOf(one).join(' ')])),
		);
	});

	it('hold what is shown of the page, and nothing that only the index needs', () => {
		const metas = new Map(fragmentsIn(folder).map(({ url, meta }) => [url, meta]));
		expect(metas.get(budget.path)).toEqual({ title: 'Бюджет участі', kind: 'practices' });
		expect(metas.get(council.path)).toEqual({
			title: 'З радою',
			kind: 'cases',
			place: 'Калуська громада',
			year: '2024',
		});
		expect(metas.get(radars.path)).toEqual({ title: 'Радари', kind: 'news', lang: 'en' });
		expect(fragmentsIn(folder).filter(({ filters }) => Object.keys(filters).length > 0)).toEqual([]);
	});

	it('have another name where the text is another, though its terms are the same', async () => {
		const before = fragmentsIn(folder).find(({ url }) => url === council.path)?.name;
		const again = join(root, 'again');
		await writeIndex(again, [council, radars], { locale: 'uk', tokens });
		expect(fragmentsIn(again).map(({ name }) => name)).toContain(before);
		const edited = { ...council, body: 'Рада, рада, рада.' };
		expect(tokens.tokensOf(edited.body)).toEqual(tokens.tokensOf(council.body));
		await writeIndex(join(root, 'edited'), [edited], { locale: 'uk', tokens });
		const [after] = fragmentsIn(join(root, 'edited'));
		expect(after?.content).toContain('Рада, рада, рада.');
		expect(after?.name).not.toBe(before);
	});
});

it('an index has no files of Pagefind’s own interface', () => {
	const names = readdirSync(folder);
	expect(names.filter((name) => /ui|component|highlight|modular|worker/.test(name))).toEqual([]);
	expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index', 'filter']));
});

describe('an index that is searched', () => {
	const found = async (key: string, filters = {}) =>
		[...(await hitsOf(termOf(key, 'uk'), pagefind, filters)).keys()].length;

	it('finds a word in all its forms, where it stands in the text', async () => {
		const hits = await hitsOf(termOf('рада', 'uk'), pagefind);
		const shown = await Promise.all([...hits.values()].map(async (hit) => show(await hit.data(), [hit.positions])));
		const marked = shown.map(({ path, title, excerpt }) => [
			path,
			...[...title, ...excerpt].filter(({ mark }) => mark).map(({ text }) => text),
		]);
		expect(marked.sort()).toEqual([
			['/cases/council/', 'радою', 'Рада', 'ради', 'радою'],
			['/practices/budget/', 'рада'],
		]);
	});

	it('does not take a word for the beginning of another, nor find what is not there', async () => {
		expect([await found('рада'), await found('радар'), await found('рад'), await found('щось')]).toEqual([2, 1, 0, 0]);
	});

	it('finds a page by its own name as a whole', async () => {
		const hits = await hitsOf(termOfName(['бюджет', 'участь']), pagefind);
		const [hit] = [...hits.values()];
		expect([hits.size, (await hit?.data())?.raw_url]).toEqual([1, '/practices/budget/']);
	});

	it('finds every word that a page has, whatever its letters', async () => {
		const words = records.flatMap((one) => tokens.keysOf(textOf(one).join(' ')));
		const missing = await Promise.all(words.map(async (word) => ((await found(word)) === 0 ? [word] : [])));
		expect(missing.flat()).toEqual([]);
	});

	it('narrows by the values of a page', async () => {
		expect([await found('рада', { kind: 'cases' }), await found('рада', { sector: 'health' })]).toEqual([1, 1]);
		expect(await found('рада', { kind: 'news' })).toBe(0);
		expect((await hitsOf(null, pagefind, { kind: 'practices' })).size).toBe(1);
	});
});
