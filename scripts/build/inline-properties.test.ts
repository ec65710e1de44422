import { expect, it } from 'vitest';
import { inlineProperties } from './inline-properties.ts';

const page = (tokens: string, rest: string) => `@layer tokens{:root{color-scheme:light dark;${tokens}}}${rest}`;
const NO_TOKENS = '@layer tokens{:root{color-scheme:light dark;}}';

it.each([
	['once', 'a{color:var(--x)}', 'a{color:light-dark(#fff,#000)}'],
	['twice', 'a{color:var(--x);top:var(--x)}', 'a{color:light-dark(#fff,#000);top:light-dark(#fff,#000)}'],
])('a token used %s is written where it is used', (_, rest, written) => {
	expect(inlineProperties(page('--x:light-dark(#fff,#000)', rest))).toBe(NO_TOKENS + written);
});

it.each([
	['four times', '--x:1px', 'a{top:var(--x);left:var(--x);right:var(--x);bottom:var(--x)}', ''],
	['with a fallback', '--x:1px', 'a{top:var(--x,2px)}', ''],
	['by what comes later', '--x:1px', 'a{top:var(--x)}', 'b{top:var(--x)}'],
	['with another value elsewhere', '--x:1px', '@media print{:root{--x:2px}}a{top:var(--x)}', ''],
])('a token used %s stays', (_, tokens, rest, kept) => {
	expect(inlineProperties(page(tokens, rest), kept)).toBe(page(tokens, rest));
});

it('does not take one name for the beginning of another', () => {
	const many = 'b{top:var(--x-1);left:var(--x-1);right:var(--x-1);bottom:var(--x-1)}';
	expect(inlineProperties(page('--x:1px;--x-1:2px', `a{top:var(--x)}${many}`))).toBe(
		page('--x-1:2px', `a{top:1px}${many}`),
	);
});

it('leaves a page without tokens as it is', () => {
	expect(inlineProperties('a{top:var(--x)}')).toBe('a{top:var(--x)}');
});
