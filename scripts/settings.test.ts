import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { shortPath, terminalLocale } from './settings.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

it('speaks the language of the terminal, else Ukrainian', () => {
	for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, undefined);
	expect(terminalLocale()).toBe('uk');
	vi.stubEnv('LANG', 'en_GB.UTF-8');
	expect(terminalLocale()).toBe('en');
	vi.stubEnv('LC_ALL', 'uk_UA.UTF-8');
	expect(terminalLocale()).toBe('uk');
	vi.stubEnv('LC_ALL', 'pl_PL.UTF-8');
	expect(terminalLocale()).toBe('uk');
});

it('speaks the language asked for before all others', () => {
	vi.stubEnv('LC_ALL', 'uk_UA.UTF-8');
	expect(terminalLocale('en')).toBe('en');
	expect(terminalLocale('EN')).toBe('en');
	expect(terminalLocale('xx')).toBe('uk');
});

it('prints paths as a person in the folder would type them', () => {
	expect(shortPath(join(process.cwd(), 'content', 'laws'))).toBe(join('content', 'laws'));
	expect(shortPath(process.cwd())).toBe('.');
	expect(shortPath('/elsewhere')).toBe('/elsewhere');
});
