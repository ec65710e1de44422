import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../schemas/index.ts';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { agendaOf } from './agenda.ts';
import {
	allFeeds,
	eventFile,
	feedFile,
	feedsOfCalendar,
	hasOwn,
	oblastName,
	placeOf,
	subscription,
} from './calendars.ts';

const plain = baseSite();
const forum = entryOf(plain, 'events', 'participation-forum');
const origin = new URL('https://viche.example');

/** What a calendar program reads. */
function read(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	const inner = calendar.getAllSubcomponents('vevent');
	return { calendar, events: inner.map((one) => new ICAL.Event(one)), inner };
}

function fileOf(fields: Partial<Fields<'events'>>, locale: 'uk' | 'en' = 'uk') {
	const { inner, events, calendar } = read(eventFile(baseSite(locale), variant(forum, 'seminar', fields), origin));
	const [first] = inner;
	const [event] = events;
	if (!first || !event) throw new Error('No event');
	return { calendar, event, value: (name: string) => String(first.getFirstPropertyValue(name)), inner: first };
}

describe('the file of an event', () => {
	it('has hours of Kyiv that a program in any zone understands', () => {
		const at = (startsOn: string) => {
			const { event, calendar } = fileOf({ startsOn, endsOn: undefined, startTime: '18:30', endTime: '20:00' });
			const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
			event.startDate.zone = zone;
			return event.startDate.toJSDate().toISOString();
		};
		expect([at('2026-12-05'), at('2027-07-05')]).toEqual(['2026-12-05T16:30:00.000Z', '2027-07-05T15:30:00.000Z']);
		// The Sundays of the change, as the system's own table has them.
		for (const day of ['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31']) {
			const shown = new Intl.DateTimeFormat('uk', { timeZone: 'Europe/Kyiv', timeStyle: 'short' }).format(
				new Date(at(day)),
			);
			expect(shown).toBe('18:30');
		}
	});

	it('leaves its end open where nobody gives it', () => {
		const { inner } = fileOf({ endsOn: undefined, startTime: '18:30' });
		expect(inner.getFirstProperty('dtend')).toBeNull();
	});

	it('takes whole days where it lasts several, and tells the hours in words', () => {
		const { event } = fileOf({ startTime: '10:00', endTime: '17:00' });
		expect(event.startDate.isDate).toBe(true);
		expect(event.description).toContain('10:00–17:00');
	});

	it('is the same event in both languages and after a change, of which programs learn', () => {
		const { value, event } = fileOf({ createdOn: '2026-11-01', updatedOn: '2026-11-20' });
		expect(event.uid).toBe('events-seminar@viche');
		expect(fileOf({}, 'en').event.uid).toBe(event.uid);
		expect([value('sequence'), value('dtstamp'), value('last-modified')]).toEqual([
			'19',
			'2026-11-20T00:00:00Z',
			'2026-11-20T00:00:00Z',
		]);
	});

	it('says what kind it is, where to read more, and when it will not take place', () => {
		const { value, inner } = fileOf({});
		expect([value('categories'), value('url'), inner.getFirstProperty('status')]).toEqual([
			'Форум або конференція',
			'https://viche.example/events/seminar/',
			null,
		]);
		expect(inner.getFirstSubcomponent('valarm')).not.toBeNull();
		const off = fileOf({ state: 'cancelled' });
		expect([off.value('status'), off.value('summary')]).toEqual(['CANCELLED', 'Скасовано: seminar']);
		expect(off.inner.getFirstSubcomponent('valarm')).toBeNull();
		expect(fileOf({ state: 'moved' }).value('status')).toBe('TENTATIVE');
		const over = fileOf({ startsOn: '2026-11-19', endsOn: '2026-11-20' });
		expect(over.inner.getFirstSubcomponent('valarm')).toBeNull();
	});
});

describe('the place of an event', () => {
	const place = (fields: Partial<Fields<'events'>>, site = plain) => {
		const [item] = agendaOf(
			baseSite(site.locale, [variant(forum, 'x', { communities: undefined, startsOn: '2026-12-01', ...fields })]),
		);
		return item && placeOf(site, item);
	};

	it('is online, a community or an oblast, never more exact', () => {
		expect(place({ format: 'online', communities: ['kalush'] })).toBe('онлайн');
		expect(place({ format: 'in-person', communities: ['kalush'] })).toBe('Калуська громада, Івано-Франківська область');
		expect(place({ format: 'hybrid', oblasts: ['kyiv-city'] })).toBe('м. Київ, онлайн');
		expect(place({ format: 'in-person', oblasts: ['rivne'] }, baseSite('en'))).toBe('Rivne oblast');
	});

	it('is left out where it is not known, and why it is not exact is said', () => {
		expect(place({ format: 'in-person' })).toBeUndefined();
		expect(fileOf({ format: 'in-person' }).event.description).toContain('Точного місця не публікуємо');
		expect(fileOf({ format: 'online' }).event.description).not.toContain('Точного місця');
	});
});

describe('feeds', () => {
	const term = variant(forum, 'term', {
		kind: 'deadline',
		communities: undefined,
		// The day of the base’s toolkit: one term, told once.
		startsOn: '2026-12-31',
		practices: ['public-hearing'],
		endsOn: undefined,
	});
	const site = baseSite('uk', [term, variant(forum, 'rivne', { communities: undefined, oblasts: ['rivne'] })]);
	const feeds = feedsOfCalendar(site);
	const of = (...parts: string[]) =>
		allFeeds(feeds).find((feed) => feed.parts.join('/') === ['calendar', ...parts].join('/'));
	const ids = (...parts: string[]) => of(...parts)?.items.map(({ entry }) => entry.id);

	it('have everything, one kind, or one oblast with the terms of the whole country', () => {
		expect(ids('all')).toEqual(['participation-forum', 'rivne', 'strong-communities', 'term']);
		expect(ids('kind', 'forum')).toEqual(['participation-forum', 'rivne']);
		expect(ids('oblast', 'rivne')).toEqual(['rivne', 'term']);
		expect(ids('oblast', 'ivano-frankivsk')).toEqual(['participation-forum', 'strong-communities', 'term']);
	});

	it('stand for each kind and oblast, so that a subscription outlives its last event', () => {
		expect(ids('kind', 'webinar')).toEqual([]);
		expect(ids('oblast', 'sumy')).toEqual(['term']);
		expect(feeds.oblasts.filter(hasOwn).map(({ name }) => name)).toEqual([
			'Івано-Франківська область',
			'Рівненська область',
		]);
		expect(oblastName(baseSite('en'), 'crimea')).toBe('Autonomous Republic of Crimea');
	});

	it('say their name and how often to come again; each event stands once', () => {
		const { calendar, events } = read(feedFile(site, feeds.all, origin));
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Віче: Усі події та строки');
		expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
		expect(events.map(({ uid }) => uid)).toEqual([
			'events-participation-forum@viche',
			'events-rivne@viche',
			'apply-programmes-strong-communities@viche',
			'events-term@viche',
		]);
	});

	it('are the same file as long as nothing changed', () => {
		expect(feedFile(site, feeds.all, origin)).toBe(feedFile(site, feeds.all, origin));
		expect(
			read(feedFile(site, feeds.all, origin)).inner.map((one) => String(one.getFirstPropertyValue('dtstamp'))),
		).toEqual(Array(4).fill('2026-02-10T00:00:00Z'));
	});

	it('are opened by calendar programs, or taken as an address, under any base', () => {
		expect(subscription(baseSite('en', [], '/viche/'), feeds.all, origin)).toEqual({
			file: '/viche/en/calendar/all.ics',
			address: 'https://viche.example/viche/en/calendar/all.ics',
			webcal: 'webcal://viche.example/viche/en/calendar/all.ics',
		});
	});
});
