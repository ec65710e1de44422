/** A YAML file of the content that is no entry: read, or refused with where and why. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { decode } from './files.ts';
import type { Finding } from './finding.ts';
import { yamlErrorText } from './yaml-errors.ts';

export interface YamlFile {
	readonly document: Document.Parsed;
	/** Where an offset of the text stands, for a finding. */
	readonly at: (offset: number) => Pick<Finding, 'file' | 'line' | 'column'>;
}

/** @param file path from the content folder @returns no `yaml` where there is no such file, or it cannot be read */
export function readYamlFile(root: string, file: string): { yaml?: YamlFile; findings: Finding[] } {
	const path = join(root, file);
	if (!existsSync(path)) return { findings: [] };
	const text = decode(readFileSync(path));
	if (text === undefined) return { findings: [{ rule: 'FileEncoding', file, line: 1, column: 1, params: {} }] };
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = counter.linePos(offset);
		return { file, line, column: col };
	};
	const findings = document.errors.map(({ pos, code, message }): Finding => {
		return { rule: 'YamlSyntax', ...at(pos[0]), params: { message: yamlErrorText(code, message) } };
	});
	return findings.length > 0 ? { findings } : { yaml: { document, at }, findings };
}
