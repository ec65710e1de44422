import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../schemas/index.ts';
import { toId, transliterate } from './transliterate.ts';

describe('romanisation by the Cabinet’s table of 2010', () => {
	it.each([
		['Згода', 'zghoda'],
		['Розгін', 'rozghin'],
		['Згорани', 'zghorany'],
		['Щорічна згода у Києві', 'shchorichna zghoda u kyievi'],
		['Ґалаґан', 'galagan'],
		['Гоща', 'hoshcha'],
		['Єнакієве', 'yenakiieve'],
		['Їжакевич', 'yizhakevych'],
		['Йосипівка', 'yosypivka'],
		['Стрий', 'stryi'],
		['Юрій', 'yurii'],
		['Яготин', 'yahotyn'],
		['Знам’янка', 'znamianka'],
		["об'єднання", 'obiednannia'],
		['Русь', 'rus'],
		['Івано-Франківськ', 'ivano-frankivsk'],
		['Верхньоюрівка', 'verkhnoiurivka'],
		['Нова Яготинка', 'nova yahotynka'],
	])('%s → %s', (ukrainian, latin) => {
		expect(transliterate(ukrainian)).toBe(latin);
	});

	it('knows every letter of the alphabet', () => {
		expect(transliterate('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя')).toMatch(/^[a-z]+$/);
	});

	it('takes every kind of apostrophe for the same', () => {
		expect(new Set(["м'ята", 'м’ята', 'мʼята', 'м`ята'].map(transliterate))).toEqual(new Set(['miata']));
	});
});

describe('an id from a title', () => {
	it.each([
		['Щорічна згода №1', 'shchorichna-zghoda-1'],
		['Слухання: як провести?', 'slukhannia-yak-provesty'],
		['2025 рік: підсумки', 'rik-pidsumky'],
		['  Café  ', 'cafe'],
		['«Є» — Юрій', 'ye-yurii'],
		['???', 'entry'],
		['', 'entry'],
	])('%j → %s', (title, id) => {
		expect(toId(title)).toBe(id);
	});

	it('is never longer than an address may be, and never ends with a hyphen', () => {
		const id = toId('Громада '.repeat(20));
		expect(id.length).toBeLessThanOrEqual(80);
		expect(id).toMatch(ID_PATTERN);
	});

	it('may be the name of a file, whatever the title', () => {
		const titles = ['ЄС і ми', '100% води', 'Öl', '— —', 'Ґ', 'a_b.c', '日本', '😀 толока'];
		expect(titles.map(toId).filter((id) => !ID_PATTERN.test(id))).toEqual([]);
	});
});
