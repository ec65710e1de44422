/** A content file as the form sees it, and back: `body` beside the fields, everything else as in the file. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { stringify } from 'yaml';
import { FRONT_MATTER } from '../../src/lib/content/front-matter.ts';
import { canonical, type Written } from '../../src/lib/content/canonical.ts';

export type Values = Readonly<Record<string, unknown>>;

/**
 * Keys that only the form has: the address of a new entry, a file that was written whole by the gate, a file that cannot
 * be read, and a word on the translation for the list of entries.
 */
export const FORM_ONLY = { address: 'id', file: '@file', broken: '@broken', state: 'translationState' } as const;

/** What parts a file from the word on its translation: no text has this sign. */
export const STATE_MARK = '\u0000';

/** @returns fields and body; a file that cannot be read comes whole, under a title that says so */
export function readFile(text: string): Values {
	// So Decap reads a language that has no file.
	if (text === '') return {};
	const [whole = '', state] = text.split(STATE_MARK);
	const unix = whole.replaceAll('\r\n', '\n');
	const match = FRONT_MATTER.exec(unix);
	const fields = match ? parseFields(match[1] ?? '') : undefined;
	if (!match || !fields) return { title: '⚠ Файл не читається', body: whole, [FORM_ONLY.broken]: whole };
	return { ...fields, body: unix.slice(match[0].length).trim(), ...(state && { [FORM_ONLY.state]: state }) };
}

/** By the quicker of two readers: a list of entries reads every file. */
function parseFields(yaml: string): Values | undefined {
	try {
		const fields: unknown = load(yaml, { schema: CORE_SCHEMA });
		return typeof fields === 'object' && !Array.isArray(fields) ? { ...fields } : undefined;
	} catch {
		return undefined;
	}
}

/** The whole file in its one way; what the form knows and the file does not is left out. */
export function writeFile(values: Values, file: Written): string {
	const { [FORM_ONLY.file]: written, [FORM_ONLY.broken]: broken, body, ...rest } = values;
	if (typeof written === 'string') return written;
	if (typeof broken === 'string') return broken;
	const { [FORM_ONLY.address]: _, [FORM_ONLY.state]: __, ...fields } = rest;
	const yaml = stringify(fields, { lineWidth: 0 });
	// A zero byte, which some programs put on the clipboard, would make the file no text at all.
	const words = typeof body === 'string' ? body.replaceAll('\0', '') : '';
	const text = `---\n${yaml === '{}\n' ? '' : yaml}---\n\n${words}`;
	return canonical(text, file) ?? text;
}
