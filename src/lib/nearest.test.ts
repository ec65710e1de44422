import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('finds the word that was meant', () => {
	expect(nearest('practises', ['cases', 'practices', 'pages'])).toBe('practices');
	expect(nearest('knd', ['kind', 'title'])).toBe('kind');
});

it('offers nothing where nothing is like it', () => {
	expect(nearest('zzzzzzzz', ['cases', 'practices'])).toBe('');
	expect(nearest('', ['practices'])).toBe('');
	expect(nearest('practices', [])).toBe('');
});

it('leaves the list as it was', () => {
	const words = Object.freeze(['b', 'a']);
	expect(nearest('a', words)).toBe('a');
});
