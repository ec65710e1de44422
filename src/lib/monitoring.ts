/** Was it carried out: what is known of each case by date, what is overdue, what nobody heard of for long. */
import { implementationStates } from '../schemas/vocabularies/index.ts';
import type { Entry } from './content/entry.ts';
import { isOver, yearAfter } from './days.ts';
import type { Site } from './site.ts';

type Case = Entry<'cases'>;

export type ImplementationState = (typeof implementationStates)['ids'][number];

export interface Moment {
	/** As exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	readonly date: string;
	readonly kind: 'started' | 'decided' | 'log' | 'promised' | 'ended';
	/** Only of the log. */
	readonly status?: ImplementationState;
	readonly note?: string;
	readonly source?: string | undefined;
}

/** Everything dated of a case, the oldest first. */
export function timelineOf({ fields }: Case): Moment[] {
	const { startedOn, decision, promisedBy, endedOn, monitoring = [] } = fields;
	const moments: Moment[] = [
		...(startedOn ? [{ date: startedOn, kind: 'started' } as const] : []),
		...(decision?.date ? [{ date: decision.date, kind: 'decided' } as const] : []),
		...monitoring.map((entry) => ({ ...entry, kind: 'log' as const })),
		...(promisedBy ? [{ date: promisedBy, kind: 'promised' } as const] : []),
		...(endedOn ? [{ date: endedOn, kind: 'ended' } as const] : []),
	];
	return moments.sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** What ends «in 2024» ends after all that happened in that year. */
const dayOf = ({ kind, date }: Moment) => (kind === 'ended' || kind === 'promised' ? lastDay(date) : date);

export interface Follow {
	readonly entry: Case;
	/** The last thing that was heard of the case; that editors looked and found nothing is no news. */
	readonly lastNews?: string;
	/** `promise`: the promised day has passed; `silence`: no news for a year. Absent where neither holds. */
	readonly overdue?: 'promise' | 'silence';
	/** The day since which it is overdue. */
	readonly since?: string;
}

/** @param today the day of the build, `YYYY-MM-DD` */
export function followOf(entry: Case, today: string): Follow {
	const lastNews = timelineOf(entry)
		.filter(({ kind, status, date }) => kind !== 'promised' && status !== 'no-evidence' && date <= today)
		.at(-1)?.date;
	const known = { entry, ...(lastNews && { lastNews }) };
	const { implementation, outcome, promisedBy } = entry.fields;
	if (implementation === 'complete') return known;
	if (promisedBy && isOver(promisedBy, today)) return { ...known, overdue: 'promise', since: lastDay(promisedBy) };
	// Nobody took a decision there, so nobody owes anything.
	if (outcome === 'not-achieved' || !lastNews) return known;
	const since = yearAfter(lastDay(lastNews));
	return since < today ? { ...known, overdue: 'silence', since } : known;
}

/** The last day that a date may mean. @example lastDay('2025-02') // '2025-02-28' */
function lastDay(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (day) return date;
	const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
	return last.toISOString().slice(0, 10);
}

export interface Monitoring {
	readonly states: readonly { state: ImplementationState; label: string; href: string; count: number }[];
	/** Promises first, then silence; within each what waits longest. */
	readonly overdue: readonly Follow[];
	/** The others, the newest news first. */
	readonly others: readonly Follow[];
}

export function monitoringOf(site: Site): Monitoring {
	const all = site.of('cases').map((entry) => followOf(entry, site.today));
	const rank = ({ overdue, since = '' }: Follow) => `${overdue === 'promise' ? '0' : '1'}${since}`;
	return {
		states: implementationStates.ids.map((state) => ({
			state,
			label: implementationStates.terms[state][site.locale],
			href: site.href(['cases', 'implementation', state]),
			count: all.filter(({ entry }) => entry.fields.implementation === state).length,
		})),
		overdue: all.filter(({ overdue }) => overdue).sort((a, b) => rank(a).localeCompare(rank(b))),
		others: all.filter(({ overdue }) => !overdue).sort((a, b) => (b.lastNews ?? '').localeCompare(a.lastNews ?? '')),
	};
}
