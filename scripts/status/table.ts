/** Rows in columns: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const isNumber = /^\d+(?: %)?$/;
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					isNumber.test(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
				)
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}
