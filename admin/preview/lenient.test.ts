import { describe, expect, it } from 'vitest';
import { typeOf } from '../../src/schemas/index.ts';
import { lenient, missingFields } from './lenient.ts';

const practice = (data: Readonly<Record<string, unknown>>) =>
	lenient('2026-01-01')('practices', data) as Readonly<Record<string, unknown>>;

describe('an entry that is not finished', () => {
	it('has what every page needs, and no fact that nobody wrote', () => {
		expect(practice({})).toMatchObject({ title: '', summary: '', steps: [], createdOn: '2026-01-01' });
		expect(practice({})).not.toHaveProperty('participationLevel');
	});

	it('keeps what is too short or too long yet', () => {
		expect(practice({ title: 'Г' })['title']).toBe('Г');
	});

	it('loses values that are none', () => {
		expect(practice({ values: ['peacebuilding', 'nothing-such'] })['values']).toEqual(['peacebuilding']);
		expect(practice({ updatedOn: 'завтра' })['updatedOn']).toBe('2026-01-01');
	});

	it('loses items of lists without the fact that they are about', () => {
		const whole = { title: 'Джерело', url: 'https://example.org/', kind: 'site' };
		expect(practice({ sources: [whole, { title: 'Без адреси', kind: 'site' }, 'що'] })['sources']).toEqual([whole]);
	});
});

it('required fields are named by their labels', () => {
	const labels = missingFields(typeOf('practices').shape, { title: 'Назва практики' }).map(({ uk }) => uk);
	expect(labels).toContain('Коротко');
	expect(labels).not.toContain('Назва');
});
