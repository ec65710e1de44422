/** One value as the text of a cell, and back. An empty cell means «not given». */
import type { FieldInfo } from '../../schemas/index.ts';

/** Between the values of one cell. A `|` or `\` within a value has a `\` before it. */
export const SEPARATOR = ' | ';

const MANY: readonly FieldInfo['kind'][] = ['texts', 'choices', 'references'];

export function cellOf({ kind }: FieldInfo, value: unknown): string {
	if (value === undefined) return '';
	if (!MANY.includes(kind)) return String(value);
	return (value as string[]).map((item) => item.replaceAll(/[\\|]/g, '\\$&')).join(SEPARATOR);
}

export function valueOf({ kind }: FieldInfo, cell: string): unknown {
	if (cell === '') return undefined;
	if (kind === 'number') return Number(cell);
	if (kind === 'flag') return cell === 'true';
	if (!MANY.includes(kind)) return cell;
	return cell.split(SEPARATOR).map((item) => item.replaceAll(/\\([\\|])/g, '$1'));
}
