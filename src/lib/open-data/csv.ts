/** CSV as RFC 4180 has it: commas, quotes, CRLF; UTF-8 with a byte order mark, by which spreadsheets know Ukrainian. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Row } from './rows.ts';

/**
 * Cells are written as they are, those that begin with `=`, `+`, `-` or `@` too: a sign put before them would make
 * the data false, and everything here has been read by the check and an editor.
 */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
	return stringify([...rows], { header: true, columns: [...columns], bom: true, record_delimiter: 'windows' });
}

/** @throws where a line has more or fewer cells than the first */
export function rowsIn(csv: string): Row[] {
	return parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });
}
