/** What the form lets through and what the schemas let through must not drift apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEmpties } from '../../src/lib/content/empties.ts';
import { collectionNames, fieldInfo, typeOf, type CollectionName } from '../../src/schemas/index.ts';
import { judge } from '../gate/judge.ts';
import { prepare } from '../gate/prepare.ts';
import type { AdminIndex } from '../index-file.ts';
import { refusedByDecap } from './__fixtures__/decap-rules.ts';
import { record, wrong } from './__fixtures__/values.ts';
import { decapFields } from './fields.ts';

const TODAY = '2026-11-22';
const index: AdminIndex = { base: '/', today: TODAY, entries: [], media: [], settings: {}, redirects: [] };

type Values = Readonly<Record<string, unknown>>;

/** Fields at the top of an entry that the schema refuses. */
function refusedBySchema(name: CollectionName, values: Values): string[] {
	const result = typeOf(name).schema.safeParse(withoutEmpties(values) ?? {});
	return [...new Set(result.error?.issues.map((issue) => String(issue.path[0])))].sort();
}

/** Rules of the site that only say what the schema says. */
const SCHEMA_RULES = new Set([
	'Required',
	'UnknownKey',
	'NotInVocabulary',
	'TooShort',
	'TooLong',
	'WrongType',
	'WrongFormat',
	'SourceWithoutAddress',
	'LawWithoutDate',
]);

/** The same of the gate: after writing the file and reading it again. */
function refusedByGate(name: CollectionName, values: Values): string[] {
	const prepared = prepare({ collection: name, id: 'zapys', values: { uk: values }, before: {} }, TODAY);
	const { findings } = judge(
		prepared,
		{ collection: name, extension: 'md', isNew: false },
		{ index, newMedia: [], today: TODAY },
	);
	const paths = findings.filter(({ rule }) => SCHEMA_RULES.has(rule)).map(({ path }) => String(path?.[0]));
	return [...new Set(paths)].sort();
}

describe.each(collectionNames)('%s', (name) => {
	const { shape } = typeOf(name);
	const fields = decapFields(shape);

	it('whatever the schema takes, the form and the gate take', () => {
		fc.assert(
			fc.property(record(shape), (values) => {
				expect(refusedBySchema(name, values)).toEqual([]);
				expect(refusedByDecap(fields, values)).toEqual([]);
				expect(refusedByGate(name, values)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('whatever the schema refuses, the gate refuses, in the same field', () => {
		const breaks = Object.entries(shape).flatMap(([field, schema]) =>
			wrong(fieldInfo(schema)).map((value) => [field, value] as const),
		);
		const [entry] = fc.sample(record(shape), { numRuns: 1, seed: 42 });
		for (const [field, value] of breaks) {
			const values = { ...entry, [field]: value };
			expect(refusedBySchema(name, values), `${field}: ${JSON.stringify(value)}`).toEqual([field]);
			expect(refusedByGate(name, values), `${field}: ${JSON.stringify(value)}`).toEqual([field]);
		}
	});

	it('the form itself refuses what is missing, too long, too short or out of range', () => {
		const [entry] = fc.sample(record(shape), { numRuns: 1, seed: 7 });
		for (const [field, schema] of Object.entries(shape)) {
			const info = fieldInfo(schema);
			if (!['text', 'prose', 'markdown', 'texts', 'choice', 'number'].includes(info.kind)) continue;
			for (const value of wrong(info)) {
				// Whole numbers are cut by the field as they are typed.
				if (typeof value === 'number' && !Number.isInteger(value)) continue;
				expect(refusedByDecap(fields, { ...entry, [field]: value }), `${field}: ${JSON.stringify(value)}`).toEqual([
					field,
				]);
			}
		}
	});
});
