import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStages } from './stages.ts';

let printed = '';
beforeEach(() => {
	printed = '';
	const print = (text: unknown = '') => {
		printed += `${String(text)}\n`;
	};
	vi.spyOn(console, 'log').mockImplementation(print);
	vi.spyOn(console, 'error').mockImplementation(print);
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		printed += String(text);
		return true;
	});
});
afterEach(() => {
	vi.restoreAllMocks();
});

describe('stages of a build', () => {
	it('run one after another, and each says its result and time', async () => {
		const order: string[] = [];
		const done = await runStages([
			['Перевірка', () => String(order.push('check'))],
			['Сторінки', () => Promise.resolve(String(order.push('pages')))],
		]);
		expect(done).toBe(true);
		expect(order).toEqual(['check', 'pages']);
		expect(printed.replaceAll(/\d\.\d s/g, 'N s')).toBe('[1/2] Перевірка … 1 (N s)\n[2/2] Сторінки … 2 (N s)\n✔ N s\n');
	});

	it.each([
		[
			'throws',
			() => {
				throw new Error('Файл зламано:\nрядок 3');
			},
		],
		['is rejected', () => Promise.reject(new Error('Файл зламано:\nрядок 3'))],
	])('end when one %s: the failure is printed whole and nothing runs after it', async (_, fail) => {
		const after = vi.fn(() => '');
		expect(
			await runStages([
				['Перевірка', fail],
				['На місце', after],
			]),
		).toBe(false);
		expect(after).not.toHaveBeenCalled();
		expect(printed).toMatch(/^\[1\/2\] Перевірка … ✖ \(\d\.\d s\)\n\nФайл зламано:\nрядок 3\n$/);
		expect(printed).not.toContain('✔');
	});
});
