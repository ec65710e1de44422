import { describe, expect, it } from 'vitest';
import {
	add,
	parseProgress,
	progressFile,
	readProgressFile,
	startOn,
	tick,
	tickId,
	type Progress,
} from './progress.ts';

const some: Progress = { started: '2026-11-21', done: ['1.abc', '2.def'] };

describe('changes', () => {
	it('tick, take back and tick twice', () => {
		expect(tick('3.x', true)(some).done).toEqual(['1.abc', '2.def', '3.x']);
		expect(tick('1.abc', false)(some).done).toEqual(['2.def']);
		expect(tick('1.abc', true)(some)).toEqual(some);
	});

	it('move the first day and keep the ticks', () => {
		expect(startOn('2026-12-01')(some)).toEqual({ ...some, started: '2026-12-01' });
	});

	it('add ticks of another device and take its first day', () => {
		expect(add({ started: '2026-11-01', done: ['2.def', '4.y'] })(some)).toEqual({
			started: '2026-11-01',
			done: ['1.abc', '2.def', '4.y'],
		});
	});
});

describe('ids of ticks', () => {
	it('are the same however spaces break, and differ by text and step', () => {
		expect(tickId(2, 'Телефон для зауважень')).toBe(tickId(2, ' Телефон\u00a0для\nзауважень '));
		const ids = [tickId(2, 'Так'), tickId(3, 'Так'), tickId(2, 'Ні')];
		expect(new Set(ids).size).toBe(3);
	});

	it('stay what they were: devices remember them', () => {
		expect(tickId(5, 'Проєкт на сайті 4 грудня')).toBe('5.k5zv');
	});
});

describe('what was stored', () => {
	it('is read back', () => {
		expect(parseProgress(JSON.stringify(some))).toEqual(some);
	});

	it.each([
		'',
		'null',
		'[]',
		'{"started":"2026-11-21"}',
		'{"started":"учора","done":[]}',
		'{"started":"2026-11-21","done":[1]}',
		'{"started":"2026-11-21","done":["<b>"]}',
		`{"started":"2026-11-21","done":[${'"1.a",'.repeat(3000)}"1.a"]}`,
	])('is nothing where it is strange: %.40s', (text) => {
		expect(parseProgress(text)).toBeUndefined();
	});
});

describe('a file of progress', () => {
	it('is read back on another device', () => {
		expect(readProgressFile('statute', progressFile('statute', some))).toEqual({ progress: some });
	});

	it('of another toolkit is refused and named', () => {
		expect(readProgressFile('hearing', progressFile('statute', some))).toEqual({ fault: 'other', toolkit: 'statute' });
	});

	it.each(['', 'BEGIN:VCALENDAR', '{}', JSON.stringify(some)])('that is something else is refused: %.30s', (text) => {
		expect(readProgressFile('statute', text)).toEqual({ fault: 'strange' });
	});
});
