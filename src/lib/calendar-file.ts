/** Makes iCalendar files (RFC 5545) of all-day events, which phones and mail programs read. */

export interface CalendarEvent {
	/** The same for the same event in every file, so that a second import changes it and adds none. */
	readonly uid: string;
	/** First day, `YYYY-MM-DD`. */
	readonly from: string;
	/** Last day, `YYYY-MM-DD`; it is part of the event. */
	readonly to: string;
	readonly title: string;
	/** Lines are kept. */
	readonly description?: string;
	readonly place?: string;
	readonly url?: string;
	/** When to remind, counted from midnight of the first day. @example '-PT15H' // at nine the day before */
	readonly reminder?: string;
}

export interface Calendar {
	readonly name: string;
	/** Language of the texts, `uk` or `en`. */
	readonly locale: string;
	readonly events: readonly CalendarEvent[];
}

/** @param made when the file is made */
export function calendarFile({ name, locale, events }: Calendar, made: Date): string {
	const stamp = made.toISOString().replaceAll(/[-:]|\.\d+/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Viche//Viche//${locale.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escape(name)}`,
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
	const { uid, from, to, title, description, place, url, reminder } = event;
	return [
		'BEGIN:VEVENT',
		`UID:${escape(uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${dateOf(from)}`,
		`DTEND;VALUE=DATE:${dateOf(to, 1)}`,
		`SUMMARY:${escape(title)}`,
		...(description ? [`DESCRIPTION:${escape(description)}`] : []),
		...(place ? [`LOCATION:${escape(place)}`] : []),
		...(url ? [`URL:${url}`] : []),
		// People can do other things on such days.
		'TRANSP:TRANSPARENT',
		...(reminder ? alarmLines(reminder, title) : []),
		'END:VEVENT',
	];
}

function alarmLines(reminder: string, title: string): string[] {
	return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${reminder}`, `DESCRIPTION:${escape(title)}`, 'END:VALARM'];
}

/** The end of an all-day event is the day after it. */
function dateOf(day: string, later = 0): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + later);
	return date.toISOString().slice(0, 10).replaceAll('-', '');
}

function escape(text: string): string {
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(/[\\;,]/g, String.raw`\$&`)
		.replaceAll('\n', String.raw`\n`)
		.replaceAll(/\p{Cc}/gu, ' ');
}

/** Octets of a line without its end. */
const LONGEST = 75;

const octets = (text: string) => new TextEncoder().encode(text).length;

/** A letter of several octets is never cut. */
function fold(line: string): string {
	let folded = '';
	let length = 0;
	for (const letter of line) {
		const size = octets(letter);
		if (length + size > LONGEST) {
			folded += '\r\n ';
			length = 1;
		}
		folded += letter;
		length += size;
	}
	return folded;
}
