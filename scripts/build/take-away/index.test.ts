import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite, place } from './__fixtures__/built.ts';
import { buildTakeAway } from './index.ts';

const { folder, site } = builtSite('uk');
const read = (path: string) => readFileSync(join(folder, path), 'utf8').replaceAll('\u00A0', ' ');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('after the stage', () => {
	beforeAll(() => buildTakeAway(folder, [site], place), 60_000);

	it('a page offers what was made, with its weight', () => {
		const page = read('practices/public-hearing/index.html');
		expect(page).toMatch(
			/Забрати з собою: <a href="\/viche\/take\/uk\/practices\/public-hearing\.html">версія для друку<\/a> \(\d+ КБ\), <a href="[^"]+\.epub">EPUB<\/a> \(\d+ КБ\), <a href="[^"]+-poster\.html">плакат<\/a> \(\d+ КБ\)<\/p>/,
		);
		for (const [, path = ''] of page.matchAll(/href="\/viche(\/take\/[^"]+)"/g))
			expect(existsSync(join(folder, path))).toBe(true);
	});

	it('the page about the project offers the whole base', () => {
		expect(read('about/index.html')).toMatch(/<a href="\/viche\/take\/viche-uk\.zip">українською<\/a> \(\S+ МБ\)/);
	});

	it('no page that can be taken away keeps the marker', () => {
		for (const path of ['practices/public-hearing', 'cases/kalush-hearing', 'toolkits/hold-hearing', 'about'])
			expect(read(`${path}/index.html`)).not.toContain('<!--take');
	});
});
