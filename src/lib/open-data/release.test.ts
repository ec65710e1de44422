import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { collectionNames } from '../../schemas/index.ts';
import { contentRoot } from '../__fixtures__/site.ts';
import { baseRoot } from '../checks/__fixtures__/findings.ts';
import { emptyRelease, releaseIn } from './__fixtures__/release.ts';

const release = releaseIn(contentRoot);
const { api, files } = release;
const read = (path: string): unknown => JSON.parse(api.get(path) ?? '');

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addFormat('iri', (text: string) => URL.canParse(text));

describe('the API', () => {
	test.each(collectionNames)('gives %s as their JSON Schema says', (name) => {
		const valid = ajv.compile(read(`schema/${name}.json`) as object);
		const { items, count } = read(`${name}.json`) as { items: Record<string, unknown>[]; count: number };
		expect(items).toHaveLength(count);
		for (const item of items) expect(valid(item) ? [] : valid.errors, String(item['id'])).toEqual([]);
		const [first] = items;
		expect(valid({ ...first, title: 'Назва без мови' })).toBe(false);
		expect(valid({ ...first, unknown: 1 })).toBe(false);
	});

	it('is described by a valid OpenAPI document, every path of which is there', async () => {
		const document = read('openapi.json') as { paths: Record<string, object> };
		const validator = new Validator();
		for (const name of collectionNames)
			await validator.addSpecRef(read(`schema/${name}.json`) as Record<string, unknown>, `schema/${name}.json`);
		const { valid, errors } = await validator.validate(structuredClone(document));
		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
		const served = [...api.keys()].map((path) => `/${path}`);
		for (const path of Object.keys(document.paths)) {
			const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[a-z0-9-]+')}$`);
			expect(
				served.some((one) => pattern.test(one)),
				path,
			).toBe(true);
		}
	});

	it('names in its index only what it gives', () => {
		const index = JSON.stringify(read('index.json'));
		const named = [...index.matchAll(/https:\/\/viche\.example\/api\/v1\/([^"]+)/g)].map(([, path = '']) => path);
		expect(named.length).toBeGreaterThan(40);
		expect(named.filter((path) => !api.has(path))).toEqual([]);
	});

	it('explains every id of a vocabulary in both languages', () => {
		const { vocabularies } = read('vocabularies.json') as { vocabularies: Record<string, object> };
		expect(vocabularies['sectors']).toMatchObject({
			label: { uk: 'Сектор', en: 'Sector' },
			terms: { education: { uk: 'Освіта', en: 'Education' } },
		});
		expect(vocabularies['events.state']).toMatchObject({ terms: { full: { uk: 'Місць немає' } } });
	});
});

describe('the data package', () => {
	const described = JSON.parse(String(files.get('datapackage.json')?.data)) as {
		version: string;
		resources: { path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
	};

	it('knows the weight, the hash and the columns of every file', () => {
		expect(described.version).toBe(release.dataset.version);
		for (const { path, bytes, hash, schema } of described.resources) {
			const data = Buffer.from(files.get(path)?.data ?? '');
			expect([path, data.length]).toEqual([path, bytes]);
			expect(hash).toBe(`sha256:${createHash('sha256').update(data).digest('hex')}`);
			const [head = ''] = data.toString().replace('\uFEFF', '').split('\r\n', 1);
			if (schema) expect(schema.fields.map(({ name }) => name).join(',')).toBe(head);
		}
	});

	it('is in the archive with all that it describes', () => {
		const archive = unzipSync(files.get('viche-data.zip')?.data as Uint8Array);
		for (const { path } of described.resources)
			expect(Buffer.from(files.get(path)?.data ?? '').equals(archive[path] ?? new Uint8Array()), path).toBe(true);
		expect(archive).toHaveProperty(['schema/cases.json']);
	});
});

test('a checksum goes with every file and fits it', () => {
	const lines = String(files.get('checksums.txt')?.data).trimEnd().split('\n');
	const known = new Map(lines.map((line) => line.split('  ').reverse() as [string, string]));
	for (const { name, data } of files.values())
		if (name !== 'checksums.txt') expect(known.get(name)).toBe(createHash('sha256').update(data).digest('hex'));
	expect(known.has('cases.json')).toBe(true);
});

describe('the version', () => {
	it('is the last day and a hash of what is said', () => {
		expect(release.dataset.version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
		const base = releaseIn(baseRoot).dataset.version;
		expect(releaseIn(baseRoot).dataset.version).toBe(base);
		expect(release.dataset.version).not.toBe(base);
	});

	it('is there before the first entry', () => {
		const empty = emptyRelease(baseRoot);
		expect(empty.dataset.version).toMatch(/^[0-9a-f]{8}$/);
		expect(JSON.parse(empty.api.get('cases.json') ?? '')).toMatchObject({ count: 0, items: [] });
		expect(empty.api.get('citations/cases.uk.bib')).toBe('');
	});
});
