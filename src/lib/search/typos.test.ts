import { describe, expect, it } from 'vitest';
import { isOneEdit } from './typos.ts';

describe('one slip of the finger', () => {
	it.each([
		['a letter missing at the start', 'ромада'],
		['a letter missing inside', 'громда'],
		['a letter missing at the end', 'громад'],
		['a letter too many at the start', 'ггромада'],
		['a letter too many inside', 'громмада'],
		['a letter too many at the end', 'громадаю'],
		['a wrong letter at the start', 'хромада'],
		['a wrong letter inside', 'грамада'],
		['a wrong letter at the end', 'громаді'],
		['neighbours swapped at the start', 'ргомада'],
		['neighbours swapped inside', 'грмоада'],
		['neighbours swapped at the end', 'громаад'],
	])('%s: %s', (_, typed) => {
		expect(isOneEdit(typed, 'громада')).toBe(true);
		expect(isOneEdit('громада', typed)).toBe(true);
	});

	it('is seen among letters that repeat', () => {
		expect(isOneEdit('аа', 'ааа')).toBe(true);
		expect(isOneEdit('оонн', 'онон')).toBe(true);
		expect(isOneEdit('', 'а')).toBe(true);
	});
});

describe('more than one slip', () => {
	it.each([
		['no slip', 'громада'],
		['two letters missing', 'ромда'],
		['two letters too many', 'ггромадаа'],
		['two wrong letters side by side', 'гкамада'],
		['two wrong letters apart', 'хромади'],
		['one missing and one too many', 'ромадаю'],
		['letters swapped that are no neighbours', 'гморада'],
		['two pairs swapped', 'ргоамда'],
		['two neighbours swapped, one of them wrong', 'гокмада'],
		['a wrong letter and one too many beside it', 'грокнада'],
		['another word', 'бюджет'],
		['nothing', ''],
	])('%s: %s', (_, typed) => {
		expect(isOneEdit(typed, 'громада')).toBe(false);
		expect(isOneEdit('громада', typed)).toBe(false);
	});
});
