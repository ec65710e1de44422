import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { mended } from './decap-mend.ts';

const program = readFileSync(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'), 'utf8');

it('finds its places in the Decap that is installed, and leaves a program', () => {
	const text = mended(program);
	expect(text).not.toBe(program);
	expect(() => new Script(text)).not.toThrow();
});

it('says so when Decap is another', () => {
	expect(() => mended('')).toThrow(/Decap has changed\. A copy of unsaved work .*issues\/5470/);
	expect(() => mended(mended(program))).toThrow(/Decap has changed/);
});
