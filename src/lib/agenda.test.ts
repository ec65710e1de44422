import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { agendaOf, comingItems, eventItem } from './agenda.ts';
import type { AnyEntry } from './site.ts';

const plain = baseSite();
const forum = entryOf(plain, 'events', 'participation-forum');
const toolkit = entryOf(plain, 'toolkits', 'hold-hearing');
const lines = (more: readonly AnyEntry[]) =>
	agendaOf(baseSite('uk', more)).map(({ from, to, kind, title }) => `${from} ${to} ${kind}: ${title}`);

describe('the calendar', () => {
	it('has events and the days by which something must be done, the earliest first', () => {
		const law = entryOf(plain, 'laws', 'local-self-government');
		const found = lines([
			variant(forum, 'Вебінар', { kind: 'webinar', startsOn: '2027-02-01', endsOn: undefined, deadline: '2027-01-20' }),
			variant(law, 'Новий закон', { inForceFrom: '2027-03-01' }),
			variant(law, 'Давній закон', { inForceFrom: '1997-06-12' }),
		]);
		expect(found).toEqual([
			'2026-12-05 2026-12-06 forum: Форум участі',
			'2026-12-10 2026-12-10 deadline: Подати заявку: Сильні громади',
			'2026-12-31 2026-12-31 deadline: Строк: Провести слухання',
			'2027-01-20 2027-01-20 deadline: Зареєструватися: Вебінар',
			'2027-02-01 2027-02-01 webinar: Вебінар',
			'2027-03-01 2027-03-01 deadline: Набирає чинності: Новий закон',
		]);
	});

	it('tells one term once, though an event and a toolkit both know it', () => {
		const term = variant(forum, 'Строк статуту', {
			kind: 'deadline',
			startsOn: '2027-01-01',
			endsOn: undefined,
			practices: toolkit.fields.practices,
		});
		const due = variant(toolkit, 'Статут', { dueOn: '2027-01-01' });
		expect(lines([term, due]).filter((line) => line.startsWith('2027'))).toEqual([
			'2027-01-01 2027-01-01 deadline: Строк статуту',
		]);
	});

	it('says what was cancelled or moved, and asks nobody to register for it', () => {
		const off = variant(forum, 'Семінар', { state: 'cancelled', deadline: '2026-12-01', startsOn: '2026-12-05' });
		expect(lines([off]).filter((line) => line.includes('Семінар'))).toEqual([
			'2026-12-05 2026-12-06 forum: Скасовано: Семінар',
		]);
	});

	it('has nothing to come of what ended yesterday', () => {
		const old = variant(forum, 'old', { startsOn: '2026-11-19', endsOn: '2026-11-20' });
		const site = baseSite('uk', [old, variant(old, 'today', { endsOn: '2026-11-21' })]);
		expect(comingItems(site).map(({ title }) => title)).toEqual([
			'today',
			'Форум участі',
			'Подати заявку: Сильні громади',
			'Строк: Провести слухання',
		]);
	});
});

describe('hours of an event', () => {
	const hours = (fields: Parameters<typeof variant<'events'>>[2]) => {
		const { startTime, endTime } = eventItem(plain, variant(forum, 'x', fields));
		return [startTime, endTime];
	};

	it('are those of its one day', () => {
		expect(hours({ endsOn: undefined, startTime: '10:00', endTime: '17:00' })).toEqual(['10:00', '17:00']);
		expect(hours({ endsOn: undefined, startTime: '10:00' })).toEqual(['10:00', undefined]);
		expect(hours({ endsOn: undefined, startTime: '18:00', endTime: '09:00' })).toEqual(['18:00', undefined]);
	});

	it('are not taken for those of several days', () => {
		expect(hours({ startTime: '10:00', endTime: '17:00' })).toEqual([undefined, undefined]);
	});
});
