import { describe, expect, it } from 'vitest';
import { isMediaExtension, latinName, splitName } from './media-files.ts';

describe('latinName', () => {
	it.each([
		['media/Фото громади.JPG', 'foto-hromady.jpg'],
		['Зустріч у Єзуполі (1).jpeg', 'zustrich-u-yezupoli-1.jpeg'],
		['Є-голосування.png', 'ye-holosuvannia.png'],
		['Алея героїв.jpg', 'aleia-heroiv.jpg'],
		['20260501_123456.jpg', '20260501-123456.jpg'],
		['Звіт.остаточний.v2.pdf', 'zvit-ostatochnyi-v2.pdf'],
		['照片.png', 'file.png'],
		['.png', 'file.png'],
		['README', 'readme'],
	])('%s is %s', (name, latin) => {
		expect(latinName(name)).toBe(latin);
	});

	it('keeps names short and fit for an address', () => {
		const name = latinName(`${'Щорічна зустріч '.repeat(20)}.jpg`);
		expect(name).toMatch(/^[a-z0-9][a-z0-9-]*[a-z0-9]\.jpg$/);
		expect(name.length).toBeLessThan(90);
	});
});

it('takes a name apart at its last dot', () => {
	expect(splitName('media/2026/a.b.PDF')).toEqual(['a.b', 'pdf']);
	expect(splitName('photo')).toEqual(['photo', '']);
});

it('knows no kind that can carry a script, nor what every object has', () => {
	expect(['svg', 'html', 'js', 'toString', 'constructor', ''].filter(isMediaExtension)).toEqual([]);
	expect(['jpeg', 'docx'].every(isMediaExtension)).toBe(true);
});
