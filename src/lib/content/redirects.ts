/** content/redirects.yml: old entry → new entry, both as `collection/id`, or a line `gone` for what was withdrawn. */
import { isMap, isScalar } from 'yaml';
import { ID_PATTERN, isCollectionName } from '../../schemas/index.ts';
import type { Finding } from './finding.ts';
import { parseYamlFile } from './yaml-file.ts';

export interface Redirect {
	readonly from: string;
	readonly to: string;
	readonly line: number;
}

export type Redirects = readonly Redirect[];

export const REDIRECTS_FILE = 'redirects.yml';

export function parseRedirects(text: string): { redirects: Redirects; findings: Finding[] } {
	const { yaml, findings: faults } = parseYamlFile(REDIRECTS_FILE, text);
	if (!yaml || yaml.document.contents === null) return { redirects: [], findings: faults };
	const { document, at } = yaml;
	if (!isMap(document.contents)) return { redirects: [], findings: [{ rule: 'RedirectForm', ...at(0), params: { value: '–' } }] };
	const redirects: Redirect[] = [];
	const findings: Finding[] = [];
	for (const { key, value } of document.contents.items) {
		const { line } = at(isScalar(key) ? key.range[0] : 0);
		const redirect = { from: isScalar(key) ? String(key.value) : '', to: isScalar(value) ? String(value.value) : '', line };
		if (isKey(redirect.from) && (redirect.to === 'gone' || isKey(redirect.to))) redirects.push(redirect);
		else findings.push({ rule: 'RedirectForm', file: REDIRECTS_FILE, line, column: 1, params: { value: `${redirect.from}: ${redirect.to}` } });
	}
	return { redirects, findings };
}

/** `collection/id`. */
function isKey(text: string): boolean {
	const [collection = '', id = '', ...rest] = text.split('/');
	return isCollectionName(collection) && ID_PATTERN.test(id) && rest.length === 0;
}
