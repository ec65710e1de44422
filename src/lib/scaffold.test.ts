import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames, fieldInfo, typeOf, type CollectionName } from '../schemas/index.ts';
import { reportOf, TODAY } from './checks/__fixtures__/findings.ts';
import { scaffold } from './scaffold.ts';

const frontMatter = (text: string) => text.split('---\n')[1] ?? '';

/** As an editor does who fills in every field: the lines of optional fields without their «# ». */
const uncommented = (text: string) => text.replaceAll(/^# (?=[a-zA-Z]+:|  )/gm, '');

function faults(collection: CollectionName, change: (text: string) => string): string[] {
	const id = 'novyi-zapys';
	const report = reportOf({
		[`${collection}/uk/${id}.md`]: change(scaffold(collection, 'uk', TODAY)),
		[`${collection}/en/${id}.md`]: change(scaffold(collection, 'en', TODAY)),
	});
	return report.findings.map(({ rule, params }) => `${rule} ${String(params['field'] ?? params['value'] ?? '')}`);
}

/** Faults that only the editor can mend: an entry to refer to, a code to look up, more items to choose. */
const TO_FILL_IN = /^(DanglingReference|WrongFormat|TooShort|ConsentMissing|ImageAddress|OblastMismatch) /;

describe.each(collectionNames)('a template for %s', (collection) => {
	it('is YAML in both languages, with every field that must be there', () => {
		const required = (text: string) => Object.keys(parse(frontMatter(text)) as object);
		const { shape } = typeOf(collection);
		const names = Object.keys(shape).filter(
			(name) => name === 'draft' || (shape[name] && fieldInfo(shape[name]).required),
		);
		expect(required(scaffold(collection, 'uk', TODAY))).toEqual(names);
		expect(required(scaffold(collection, 'en', TODAY))).toContain('translatedOn');
	});

	it('passes the check but for what the editor has to fill in', () => {
		expect(faults(collection, (text) => text).filter((fault) => !TO_FILL_IN.test(fault))).toEqual([]);
	});

	it('passes the check with all optional fields as well', () => {
		expect(faults(collection, uncommented).filter((fault) => !TO_FILL_IN.test(fault))).toEqual([]);
	});
});

describe('a template', () => {
	it('has the label, the hint and the values of a field above it', () => {
		expect(scaffold('cases', 'uk', TODAY)).toContain(
			'# Підсумок · achieved | partly | not-achieved | stopped | too-early | unknown\noutcome: achieved\n',
		);
		expect(scaffold('cases', 'uk', TODAY)).toContain('# Завершення · Порожньо, якщо триває.\n# endedOn: "2026"\n');
	});

	it('has the sections of its type in the language of the file', () => {
		expect(scaffold('cases', 'uk', TODAY)).toMatch(/\n## Проблема\n[\s\S]+\n## Уроки\n/);
		expect(scaffold('cases', 'en', TODAY)).toMatch(/\n## Problem\n[\s\S]+\n## Lessons\n/);
	});

	it('of a translation has words only', () => {
		expect(scaffold('cases', 'en', TODAY)).not.toContain('outcome:');
		expect(scaffold('cases', 'en', TODAY)).toContain(`translatedOn: ${TODAY}`);
	});
});
