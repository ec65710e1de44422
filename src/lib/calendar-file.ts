/** Makes iCalendar files (RFC 5545, RFC 7986), which phones and mail programs read. Hours are those of Kyiv. */
import { ZONE, zoneLines } from './calendar-zone.ts';
import { addDays } from './days.ts';

export interface CalendarEvent {
	/** The same for the same event in every file, so that a second import changes it and adds none. */
	readonly uid: string;
	/** First day, `YYYY-MM-DD`. */
	readonly from: string;
	/** Last day, `YYYY-MM-DD`; it is part of the event. */
	readonly to: string;
	/** `HH:MM` in Kyiv; without it the event takes whole days. */
	readonly startTime?: string;
	/** `HH:MM` in Kyiv; without it nobody knows how long the event lasts. */
	readonly endTime?: string;
	readonly title: string;
	/** Lines are kept. */
	readonly description?: string;
	readonly place?: string;
	readonly url?: string;
	/** When to remind, counted from midnight of the first day. @example '-PT15H' // at nine the day before */
	readonly reminder?: string;
	readonly categories?: readonly string[];
	readonly state?: 'TENTATIVE' | 'CANCELLED';
	/** Day of the last change, and how many days after the first version that was: it only grows. */
	readonly changed?: { readonly on: string; readonly sequence: number };
}

export interface Calendar {
	readonly name: string;
	/** Language of the texts, `uk` or `en`. */
	readonly locale: string;
	readonly events: readonly CalendarEvent[];
	/** Whether programs ask for it again and again: then it says how often, and what time its hours are in. */
	readonly subscribed?: boolean;
}

/** @param made when the file is made; the stamp of events that do not say when they changed */
export function calendarFile({ name, locale, events, subscribed = false }: Calendar, made: Date): string {
	const stamp = made.toISOString().replaceAll(/[-:]|\.\d+/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Viche//Viche//${locale.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${escape(name)}`,
		...(subscribed ? [`NAME:${escape(name)}`, `X-WR-TIMEZONE:${ZONE}`, ...REFRESH] : []),
		...(events.some(({ startTime }) => startTime) ? zoneLines : []),
		...events.flatMap((event) => eventLines(event, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** Once a day: the property of the standard and the one that older programs know. */
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D'];

function eventLines(event: CalendarEvent, stamp: string): string[] {
	const { uid, title, description, place, url, reminder, categories = [], state, changed } = event;
	const changedAt = changed && `${dateOf(changed.on)}T000000Z`;
	return [
		'BEGIN:VEVENT',
		`UID:${escape(uid)}`,
		`DTSTAMP:${changedAt ?? stamp}`,
		...(changed ? [`LAST-MODIFIED:${changedAt ?? stamp}`, `SEQUENCE:${String(changed.sequence)}`] : []),
		...timeLines(event),
		`SUMMARY:${escape(title)}`,
		...(description ? [`DESCRIPTION:${escape(description)}`] : []),
		...(place ? [`LOCATION:${escape(place)}`] : []),
		...(url ? [`URL:${url}`] : []),
		...(categories.length > 0 ? [`CATEGORIES:${categories.map(escape).join(',')}`] : []),
		...(state ? [`STATUS:${state}`] : []),
		// People can do other things on days without hours.
		...(event.startTime ? [] : ['TRANSP:TRANSPARENT']),
		...(reminder ? alarmLines(reminder, title) : []),
		'END:VEVENT',
	];
}

function alarmLines(reminder: string, title: string): string[] {
	return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${reminder}`, `DESCRIPTION:${escape(title)}`, 'END:VALARM'];
}

function timeLines({ from, to, startTime, endTime }: CalendarEvent): string[] {
	if (!startTime) return [`DTSTART;VALUE=DATE:${dateOf(from)}`, `DTEND;VALUE=DATE:${dateOf(to, 1)}`];
	const at = (day: string, time: string) => `;TZID=${ZONE}:${dateOf(day)}T${time.replace(':', '')}00`;
	return [`DTSTART${at(from, startTime)}`, ...(endTime ? [`DTEND${at(to, endTime)}`] : [])];
}

/** The end of an all-day event is the day after it. */
function dateOf(day: string, later = 0): string {
	return addDays(day, later).replaceAll('-', '');
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
