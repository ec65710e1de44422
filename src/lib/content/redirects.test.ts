import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readRedirects } from './read-yaml.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'viche-redirects-'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

it('reads old and new places with their lines', () => {
	writeFileSync(join(root, 'redirects.yml'), '# переїзди\nglossary/a: glossary/b\n\nglossary/c: gone\n');
	expect(readRedirects(root)).toEqual({
		findings: [],
		redirects: [
			{ from: 'glossary/a', to: 'glossary/b', line: 2 },
			{ from: 'glossary/c', to: 'gone', line: 4 },
		],
	});
});

it('needs no file', () => {
	expect(readRedirects(root)).toEqual({ redirects: [], findings: [] });
});

it('refuses two targets for one place', () => {
	writeFileSync(join(root, 'redirects.yml'), 'glossary/a: glossary/b\nglossary/a: gone\n');
	expect(readRedirects(root).findings).toMatchObject([{ rule: 'YamlSyntax', file: 'redirects.yml', line: 2, column: 1 }]);
});
