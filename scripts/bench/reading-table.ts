/** The table of what a page costs its reader. */
import type { ReadingRow } from './reading.ts';

const HEAD = ['KB', 'requests', 'blocking', 'fonts', 'others', 'script B', 'shift'];
const TIMES = ['3G FCP', '×', '3G LCP', '×', '2G FCP', '×', '2G LCP', '×'];

/** Times are also given as a ratio to Starlight's page of the same text: machines differ, and this one may be busy. */
export function readingTable(rows: readonly ReadingRow[]): string {
	const lines = rows.map((row) => [
		`${row.site} ${row.locale} ${row.kind}`,
		...weightOf(row),
		...timesOf(row, row.site === 'viche' ? twinOf(row, rows) : undefined),
	]);
	const table = [['page', ...HEAD, ...TIMES], ...lines];
	const width = Math.max(...table.map(([name = '']) => name.length));
	return table
		.map((cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(widthOf(at)))).join(' '))
		.join('\n');
}

function twinOf({ path }: ReadingRow, rows: readonly ReadingRow[]): ReadingRow | undefined {
	return rows.find((row) => row.site === 'starlight' && row.path === path);
}

function weightOf({ visit }: ReadingRow): string[] {
	const { bytes, requests, blocking, fonts, others, scriptBytes, shift } = visit;
	return [(bytes / 1024).toFixed(1), ...[requests, blocking, fonts, others, scriptBytes].map(String), shift.toFixed(3)];
}

function timesOf({ times }: ReadingRow, twin: ReadingRow | undefined): string[] {
	if (!times) return TIMES.map(() => '');
	return (['3G', '2G'] as const).flatMap((network) =>
		(['fcp', 'lcp'] as const).flatMap((paint) => {
			const own = times[network][paint];
			const other = twin?.times?.[network][paint];
			return [String(own), other ? (own / other).toFixed(2) : ''];
		}),
	);
}

/** A ratio needs less room than what has a heading of a word. */
function widthOf(at: number): number {
	return at <= HEAD.length ? 8 : (at - HEAD.length) % 2 === 1 ? 6 : 4;
}
