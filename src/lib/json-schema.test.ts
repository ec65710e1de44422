import { expect, test } from 'vitest';
import { collectionNames } from '../schemas/index.ts';
import { jsonSchemaOf } from './json-schema.ts';

test('every type has a JSON Schema with the labels of its fields', () => {
	for (const name of collectionNames) {
		const schema = jsonSchemaOf(name, 'uk') as {
			properties: Record<string, { title?: string }>;
			additionalProperties: boolean;
		};
		expect(schema.additionalProperties).toBe(false);
		expect(Object.entries(schema.properties).filter(([, property]) => !property.title)).toEqual([]);
	}
});

test('dates, vocabularies and limits are told', () => {
	const { properties, required } = jsonSchemaOf('cases', 'en') as {
		properties: Record<string, object>;
		required: string[];
	};
	expect(properties['updatedOn']).toMatchObject({ type: 'string', format: 'date', title: 'Updated on' });
	expect(properties['outcome']).toMatchObject({
		enum: ['achieved', 'partly', 'not-achieved', 'stopped', 'too-early', 'unknown'],
	});
	expect(properties['title']).toMatchObject({ minLength: 3, maxLength: 90 });
	expect(required).toContain('outcome');
	expect(required).not.toContain('whatFailed');
});
