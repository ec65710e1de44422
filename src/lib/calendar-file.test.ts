import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';

const MADE = new Date('2026-11-20T09:30:15.250Z');
const plain: CalendarEvent = {
	uid: 'statute-step-1@example.org',
	from: '2026-11-21',
	to: '2026-11-22',
	title: 'Крок 1',
};

const fileOf = (event: Partial<CalendarEvent> = {}, name = 'Статут') =>
	calendarFile({ name, locale: 'uk', events: [{ ...plain, ...event }] }, MADE);

/** What a calendar program would read. */
function read(file: string) {
	const component = new ICAL.Component(ICAL.parse(file) as unknown[]);
	const [inner] = component.getAllSubcomponents('vevent');
	if (!inner) throw new Error('No event');
	return { calendar: component, event: new ICAL.Event(inner), inner };
}

describe('a calendar file', () => {
	it('has days without hours; its last day is part of the event', () => {
		const { event } = read(fileOf());
		expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
			true,
			'2026-11-21',
			'2026-11-23',
		]);
	});

	it('goes over the end of a month, a year and a short February', () => {
		const end = (to: string) => read(fileOf({ from: to, to })).event.endDate.toString();
		expect([end('2026-11-30'), end('2026-12-31'), end('2027-02-28'), end('2028-02-28')]).toEqual([
			'2026-12-01',
			'2027-01-01',
			'2027-03-01',
			'2028-02-29',
		]);
	});

	it('says who made it, when, and which event it is', () => {
		const { calendar, event, inner } = read(fileOf());
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Viche//Viche//UK');
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Статут');
		expect(String(inner.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T09:30:15Z');
		expect(event.uid).toBe('statute-step-1@example.org');
	});

	it('reminds when it is asked to', () => {
		const { inner } = read(fileOf({ reminder: '-PT15H' }));
		const alarm = inner.getFirstSubcomponent('valarm');
		expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
		expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
		expect(read(fileOf()).inner.getFirstSubcomponent('valarm')).toBeNull();
	});

	it('keeps place and address', () => {
		const url = 'https://example.org/toolkits/statute/#step-1';
		const { event, inner } = read(fileOf({ place: 'Київ, вул. Тиха; 1', url }));
		expect(event.location).toBe('Київ, вул. Тиха; 1');
		expect(inner.getFirstPropertyValue('url')).toBe(url);
	});

	it('keeps every sign of a text that has a meaning in the format', () => {
		const description = 'Хто: рада, голова; а також \\ і «лапки»\nДругий рядок: BEGIN:VEVENT';
		const { event } = read(fileOf({ description, title: 'А, Б; В\\n' }));
		expect(event.description).toBe(description);
		expect(event.summary).toBe('А, Б; В\\n');
	});

	it('reads back any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
				const title = `x${text.replaceAll(/\p{Cc}/gu, '')}x`;
				expect(read(fileOf({ title })).event.summary).toBe(title);
			}),
		);
	});

	it('has lines of at most 75 octets, ended as the format says', () => {
		const file = fileOf({ title: 'Ї'.repeat(200), description: '🏛'.repeat(100) });
		const lines = file.split('\r\n');
		expect(lines.pop()).toBe('');
		expect(lines.filter((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75)).toEqual([]);
		expect(file).not.toContain('\uFFFD');
		expect(read(file).event.summary).toBe('Ї'.repeat(200));
	});

	it('with no event is still a calendar', () => {
		const file = calendarFile({ name: 'Порожній', locale: 'uk', events: [] }, MADE);
		expect(new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents()).toEqual([]);
	});
});
