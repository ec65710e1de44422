import { expect, it } from 'vitest';
import { sayIn } from './say.ts';

const words = {
	days_one: '{{count}} день',
	days_few: '{{count}} дні',
	days_many: '{{count}} днів',
	of: '{{done}} з {{total}}',
};

it('fills in values as they are', () => {
	expect(sayIn('uk', words, 'of', { done: '$1 {{total}}', total: 32 })).toBe('$1 {{total}} з 32');
});

it('picks the plural form of the language', () => {
	expect([1, 2, 5, 21].map((count) => sayIn('uk', words, 'days', { count }))).toEqual([
		'1 день',
		'2 дні',
		'5 днів',
		'21 день',
	]);
});
