/** Whether a plan ends in time, in words. */
import { formatDate } from '../../i18n/dates.ts';
import { deadlineOf, endOf, type Dates } from '../../lib/plan.ts';
import { today } from '../../lib/today.ts';
import { locale, say } from './words.ts';

/** The number of a day stays with its month. */
const inWords = (day: string) => formatDate(locale, day).replace(' ', '\u00a0');

/** @param dueOn the last day that the law gives, where the toolkit names one */
export function verdictOf(dates: readonly Dates[], started: string, dueOn?: string): string {
	if (!dueOn) return say('progress.ends', { end: inWords(endOf(dates)) });
	const { end, spare, latestStart } = deadlineOf(dates, started, dueOn);
	const values = { due: inWords(dueOn), end: inWords(end), count: Math.abs(spare) };
	if (spare > 0) return say('progress.inTime', values);
	const advice = latestStart >= today() ? 'progress.startBy' : 'progress.shorten';
	return `${say(spare === 0 ? 'progress.sameDay' : 'progress.late', values)} ${say(advice, { day: inWords(latestStart) })}`;
}
