/** The part of the report that the page `/status/` shows too: freshness, evidence, what waits and what would help. */
import { tasksOf } from '../../src/lib/help.ts';
import { keyOfEntry, type Site } from '../../src/lib/site.ts';
import { statusOf } from '../../src/lib/status.ts';
import { typeOf } from '../../src/schemas/index.ts';
import { table } from './table.ts';

/** Entries by their keys: `cases/kalush-hearing`. */
export function statusForPrograms(site: Site): object {
	const { fresh, sources, evidence, lists, oblasts } = statusOf(site);
	return {
		fresh: { ...fresh, overdue: fresh.overdue.map(keyOfEntry), soon: fresh.soon.map(keyOfEntry) },
		sources: {
			count: sources.count,
			oldest: sources.oldest.slice(0, 10).map(({ entry, day }) => ({ entry: keyOfEntry(entry), day })),
		},
		evidence: evidence.map(({ id, practices, cases }) => ({ id, practices, cases })),
		waiting: Object.fromEntries(lists.map(({ name, entries }) => [name, entries.map(keyOfEntry)])),
		oblastsWithoutCases: oblasts.map(({ text }) => text),
		help: tasksOf(site),
	};
}

export function statusForPeople(site: Site): string {
	const { t, locale } = site;
	const { fresh, evidence, lists, oblasts } = statusOf(site);
	return [
		t('status.fresh'),
		table([
			[t('status.fresh.checked'), String(fresh.checked)],
			[t('status.fresh.unchecked'), String(fresh.unchecked)],
			[t('status.fresh.soon'), String(fresh.soon.length)],
			...lists.map(({ name, entries }) => [t(`status.${name}`), String(entries.length)]),
			[t('status.noCases'), String(oblasts.length)],
		]),
		t('status.evidence'),
		table([
			['', typeOf('practices').many[locale], typeOf('cases').many[locale]],
			...evidence.map(({ label, practices, cases }) => [label, String(practices), String(cases)]),
		]),
		t('status.help'),
		table(tasksOf(site).map(({ text, count }, index) => [`${String(index + 1)}.`, text, String(count)])),
	].join('\n\n');
}
