/** npm run status [-- --json] [--lang uk|en]: how full, translated, reviewed and fresh the content is, and where its gaps are. */
import { parseArgs } from 'node:util';
import { getT, type Translate } from '../src/i18n/index.ts';
import { isLocale, locales } from '../src/i18n/locales.ts';
import { checkContent } from '../src/lib/checks/index.ts';
import { severityOf } from '../src/lib/checks/severity.ts';
import { coverageOf, gapsOf, share, type Coverage } from '../src/lib/coverage.ts';
import { matrix } from '../src/lib/crossings.ts';
import { siteIn } from '../src/lib/site-in.ts';
import { today } from '../src/lib/today.ts';
import { typeOf } from '../src/schemas/index.ts';
import { terminalReporter } from './reporters/terminal.ts';
import { contentRoot, requireFolder, shortPath, terminalLocale } from './settings.ts';
import { statusForPeople, statusForPrograms } from './status/report.ts';
import { table } from './status/table.ts';

const values = readOptions();
const locale = terminalLocale(values.lang);
const t = getT(locale);

requireFolder(contentRoot);
const started = performance.now();
const report = checkContent(contentRoot, { today: today() });
if (report.errors > 0) {
	// What cannot be read cannot be counted.
	const folder = shortPath(contentRoot);
	const findings = report.findings.filter(({ rule }) => severityOf(rule) === 'error');
	console.error(
		terminalReporter({
			report: { ...report, findings },
			locale,
			folder,
			took: performance.now() - started,
			colour: false,
		}),
	);
	process.exitCode = 1;
} else {
	const sites = locales.map((one) => siteIn(one, report.tree, today()));
	const coverage = sites.flatMap(coverageOf);
	const [shown = sites[0]] = sites.filter((site) => site.locale === locale);
	if (shown && values.json)
		console.log(
			JSON.stringify(
				{ ...forPrograms(coverage, gapsOf(shown), matrix(shown)), ...statusForPrograms(shown) },
				null,
				'\t',
			),
		);
	else if (shown)
		console.log([forPeople(coverage, gapsOf(shown), matrix(shown), t), statusForPeople(shown)].join('\n\n'));
}

type Gaps = ReturnType<typeof gapsOf>;
type Matrix = ReturnType<typeof matrix>;

function forPrograms(coverage: readonly Coverage[], gaps: Gaps, rows: Matrix) {
	return {
		coverage,
		warnings: report.warnings,
		gaps: gaps.map(({ collection, label, entries }) => ({ collection, label, ids: entries.map(({ id }) => id) })),
		matrix: rows.map(({ label, cells }) => ({
			sector: label,
			cells: cells.map(({ label: theme, count, oblasts }) => ({ theme, count, oblasts })),
		})),
	};
}

function forPeople(coverage: readonly Coverage[], gaps: Gaps, rows: Matrix, t: Translate): string {
	const head = [
		'',
		'',
		t('status.entries'),
		t('status.complete'),
		t('status.translated'),
		t('status.reviewed'),
		t('status.stale'),
	];
	const line = (name: string, one: Omit<Coverage, 'collection'>) => {
		const percent = (part: number) => `${String(share(part, one.entries))} %`;
		return [
			name,
			one.locale,
			String(one.entries),
			percent(one.complete),
			percent(one.translated),
			percent(one.reviewed),
			String(one.stale),
		];
	};
	const totals = locales.map((one) =>
		line(
			t('status.total'),
			total(
				coverage.filter((row) => row.locale === one),
				one,
			),
		),
	);
	const [first] = rows;
	return [
		table([head, ...coverage.map((row) => line(typeOf(row.collection).many[locale], row)), ...totals]),
		t('status.gaps'),
		table(
			gaps.map(({ collection, label, entries }) => [typeOf(collection).many[locale], label, String(entries.length)]),
		),
		t('status.matrix'),
		table([
			['', ...(first?.cells.map(({ label }) => label) ?? [])],
			...rows.map(({ label, cells }) => [label, ...cells.map(({ count }) => String(count))]),
		]),
		t('check.warnings', { count: report.warnings }),
	].join('\n\n');
}

function total(rows: readonly Coverage[], one: Coverage['locale']): Omit<Coverage, 'collection'> {
	const sum = (name: 'entries' | 'complete' | 'translated' | 'reviewed' | 'stale') =>
		rows.reduce((all, row) => all + row[name], 0);
	return {
		locale: one,
		entries: sum('entries'),
		complete: sum('complete'),
		translated: sum('translated'),
		reviewed: sum('reviewed'),
		stale: sum('stale'),
	};
}

function readOptions() {
	try {
		const { values } = parseArgs({ options: { json: { type: 'boolean' }, lang: { type: 'string' } } });
		if (values.lang === undefined || isLocale(values.lang)) return values;
	} catch {
		// What was wrong is seen from the usage.
	}
	console.error(getT(terminalLocale())('status.usage'));
	process.exit(2);
}
