import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveIntoPlace, removeAbandoned, restoreInterrupted, stagingFor } from './place.ts';

let parent = '';
let out = '';
beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'viche-place-'));
	out = join(parent, 'dist');
});
afterEach(() => {
	rmSync(parent, { recursive: true });
});

function site(path: string, text: string): string {
	mkdirSync(path);
	writeFileSync(join(path, 'index.html'), text);
	return path;
}

const home = () => readFileSync(join(out, 'index.html'), 'utf8');

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

describe('putting a new site in place', () => {
	it('replaces the old one and leaves nothing beside it', () => {
		site(out, 'old');
		moveIntoPlace(site(stagingFor(out), 'new'), out);
		expect(home()).toBe('new');
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('works where there is no old one', () => {
		moveIntoPlace(site(stagingFor(out), 'new'), out);
		expect(home()).toBe('new');
	});

	it('removes files that the new one does not have', () => {
		site(out, 'old');
		writeFileSync(join(out, 'gone.html'), '');
		moveIntoPlace(site(stagingFor(out), 'new'), out);
		expect(existsSync(join(out, 'gone.html'))).toBe(false);
	});

	it('is not thrown off by what an earlier move left behind', () => {
		site(out, 'old');
		site(`${out}.former`, 'older');
		moveIntoPlace(site(stagingFor(out), 'new'), out);
		expect(home()).toBe('new');
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('loses nothing when there is no new one: the old site is whole, at the latest with the next build', () => {
		site(out, 'old');
		expect(() => {
			moveIntoPlace(join(parent, 'nowhere'), out);
		}).toThrow();
		restoreInterrupted(out);
		expect(home()).toBe('old');
	});
});

describe('a move that was killed half-way', () => {
	it('is undone: the old site comes back', () => {
		site(`${out}.former`, 'old');
		restoreInterrupted(out);
		expect(home()).toBe('old');
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('is finished where the new site is already there', () => {
		site(out, 'new');
		site(`${out}.former`, 'old');
		restoreInterrupted(out);
		expect(home()).toBe('new');
		expect(readdirSync(parent)).toEqual(['dist']);
	});

	it('is nothing to speak of where nothing was moved', () => {
		restoreInterrupted(out);
		expect(readdirSync(parent)).toEqual([]);
	});
});

describe('folders of builds', () => {
	it('stand beside the place of the site, named by their process', () => {
		expect(dirname(stagingFor(out))).toBe(parent);
		expect(stagingFor(out)).toContain(String(process.pid));
	});

	it('go when their process has ended, and stay while it runs', () => {
		site(join(parent, `.build-${String(deadPid())}`), 'abandoned');
		const mine = site(stagingFor(out), 'running');
		const others = [join(parent, '.build-notes'), join(parent, 'build-1')].map((path) => site(path, ''));
		site(out, 'old');
		removeAbandoned(out);
		const left = readdirSync(parent).map((name) => join(parent, name));
		expect(left.sort()).toEqual([mine, ...others, out].sort());
	});

	it('may have no parent yet', () => {
		expect(() => {
			removeAbandoned(join(parent, 'no', 'such', 'dist'));
		}).not.toThrow();
	});
});
