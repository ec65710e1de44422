/** content/redirects.yml: old entry → new entry, both as `collection/id`, or a line `gone` for what was withdrawn. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { ID_PATTERN, isCollectionName } from '../../schemas/index.ts';
import { decode } from './files.ts';
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
	const text = decode(readFileSync(path));
	if (text === undefined) return { redirects: [], findings: [{ rule: 'FileEncoding', ...at(1, 1), params: {} }] };
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const faults = document.errors.map((error): Finding => {
		const { line, col } = counter.linePos(error.pos[0]);
		return { rule: 'YamlSyntax', ...at(line, col), params: { message: yamlErrorText(error.code, error.message) } };
	});
	if (faults.length > 0 || document.contents === null) return { redirects: [], findings: faults };
	if (!isMap(document.contents)) return { redirects: [], findings: [{ rule: 'RedirectForm', ...at(1, 1), params: { value: '–' } }] };
	const redirects: Redirect[] = [];
	const findings: Finding[] = [];
	for (const { key, value } of document.contents.items) {
		const { line } = counter.linePos(isScalar(key) ? key.range[0] : 0);
		const redirect = { from: isScalar(key) ? String(key.value) : '', to: isScalar(value) ? String(value.value) : '', line };
		if (isKey(redirect.from) && (redirect.to === 'gone' || isKey(redirect.to))) redirects.push(redirect);
		else findings.push({ rule: 'RedirectForm', ...at(line, 1), params: { value: `${redirect.from}: ${redirect.to}` } });
	}
	return { redirects, findings };
}

const at = (line: number, column: number) => ({ file: REDIRECTS_FILE, line, column });

/** `collection/id`. */
function isKey(text: string): boolean {
	const [collection = '', id = '', ...rest] = text.split('/');
	return isCollectionName(collection) && ID_PATTERN.test(id) && rest.length === 0;
}
