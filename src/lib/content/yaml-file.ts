/** A YAML file of the content that is no entry: read, or refused with where and why. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import type { Finding, RuleId } from './finding.ts';
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

interface Form<T> {
	/** Path from the content folder. */
	readonly file: string;
	/** What a fault of the form is called. */
	readonly rule: RuleId;
	readonly schema: z.ZodType<T>;
}

/** Reads a file whose whole form one schema gives. @returns no value where there is a fault */
export function parseBySchema<T>({ file, rule, schema }: Form<T>, text: string): { value?: T; findings: Finding[] } {
	const { yaml, findings: faults } = parseYamlFile(file, text);
	if (!yaml) return { findings: faults };
	const { document, at } = yaml;
	const result = schema.safeParse(document.toJS() ?? {});
	if (result.success) return { value: result.data, findings: [] };
	const findings = result.error.issues.map((issue): Finding => {
		const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
		const where = [...issue.path, ...unknown].map(String);
		const node = unknown.length > 0 ? keyNode(document.contents, unknown[0]) : document.getIn(where, true);
		return { rule, ...at(offsetOf(node)), params: { value: where.join(' → ') } };
	});
	return { findings };
}

function keyNode(contents: unknown, key: string | undefined): unknown {
	return isMap(contents) ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)?.key : undefined;
}

/** Where a node of the document begins. */
function offsetOf(node: unknown): number {
	const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
	return Array.isArray(range) ? Number(range[0]) : 0;
}
