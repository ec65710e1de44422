/** The plan as a calendar file. */
import { calendarFile } from '../../lib/calendar-file.ts';
import type { Dates } from '../../lib/plan.ts';
import type { Step } from './steps.ts';
import { locale, say } from './words.ts';

/** At nine in the morning of the day before, as phones do by themselves. */
const REMINDER = '-PT15H';

export function planCalendar(id: string, steps: readonly Step[], dates: readonly Dates[]): string {
	const events = steps.flatMap((step, index) => {
		const days = dates[index];
		return days ? [eventOf(id, step, days)] : [];
	});
	const name = document.querySelector('h1')?.textContent ?? id;
	return calendarFile({ name, locale, events }, new Date());
}

function eventOf(id: string, { item, number, title, who, outputs }: Step, days: Dates) {
	const url = `${location.origin}${location.pathname}#${item.id}`;
	return {
		...days,
		uid: `${id}-${item.id}@${location.hostname}`,
		title: say('progress.event', { step: number, title }),
		description: [say('progress.who', { who }), outputs, url].filter(Boolean).join('\n'),
		url,
		reminder: REMINDER,
	};
}
