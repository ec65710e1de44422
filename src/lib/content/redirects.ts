/** content/redirects.yml: old entry → new entry, both as `collection/id`, or a line `gone` for what was withdrawn. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { Finding } from './finding.ts';
import { yamlErrorText } from './yaml-errors.ts';

export interface Redirect {
	readonly from: string;
	readonly to: string;
	readonly line: number;
}

export type Redirects = readonly Redirect[];

export const REDIRECTS_FILE = 'redirects.yml';

export function readRedirects(root: string): { redirects: Redirects; findings: Finding[] } {
	const path = join(root, REDIRECTS_FILE);
	if (!existsSync(path)) return { redirects: [], findings: [] };
	const counter = new LineCounter();
	const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter, prettyErrors: false });
	const findings = document.errors.map((error): Finding => {
		const { line, col } = counter.linePos(error.pos[0]);
		return { rule: 'YamlSyntax', file: REDIRECTS_FILE, line, column: col, params: { message: yamlErrorText(error.code, error.message) } };
	});
	if (findings.length > 0 || !isMap(document.contents)) return { redirects: [], findings };
	const redirects = document.contents.items.map((pair) => {
		const key = isScalar(pair.key) ? pair.key : undefined;
		const value = isScalar(pair.value) ? pair.value.value : '';
		return { from: String(key?.value), to: String(value), line: counter.linePos(key?.range[0] ?? 0).line };
	});
	return { redirects, findings };
}
