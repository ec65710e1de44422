/** A YAML file of the content that is no entry: read, or refused with where and why. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from './finding.ts';
import { yamlErrorText } from './yaml-errors.ts';

export interface YamlFile {
	readonly document: Document.Parsed;
	/** Where an offset of the text stands, for a finding. */
	readonly at: (offset: number) => Pick<Finding, 'file' | 'line' | 'column'>;
}

/** @param file path from the content folder, for findings @returns no `yaml` where the text cannot be read */
export function parseYamlFile(file: string, text: string): { yaml?: YamlFile; findings: Finding[] } {
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
