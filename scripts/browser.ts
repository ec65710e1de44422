/** Finds a Chromium for the tests; as root on Debian installs it, elsewhere takes Playwright's. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from './settings.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const KNOWN_PATHS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of an installed Chrome or Chromium. */
export function findBrowser(): string | undefined {
	const asked = process.env['CHROMIUM'];
	if (asked && existsSync(asked)) return asked;
	const named = NAMES.map(onPath).find((path) => path !== undefined);
	return named ?? KNOWN_PATHS.find(existsSync) ?? [chromium.executablePath()].find(existsSync);
}

/** As findBrowser, but brings one where there is none. @throws with what to do when that fails */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	console.log('Chromium …');
	if (process.getuid?.() === 0 && onPath('apt-get')) installFromDebian('chromium', 'fonts-noto-core');
	else
		spawnSync(
			process.execPath,
			[join(projectRoot, 'node_modules/playwright-core/cli.js'), 'install', 'chromium-headless-shell', 'chromium'],
			{ stdio: 'inherit' },
		);
	const installed = findBrowser();
	if (!installed)
		throw new Error(
			'Немає Chromium: встановіть його або вкажіть шлях у CHROMIUM / No Chromium: install it or give its path in CHROMIUM',
		);
	return installed;
}

/** Starts Chromium without a window, and without what it does for itself. */
export function launchBrowser(executablePath: string): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}

export function installFromDebian(...packages: readonly string[]): void {
	const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
	execFileSync('apt-get', ['update', '-qq'], options);
	execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

export function onPath(name: string): string | undefined {
	const result = spawnSync('which', [name], { encoding: 'utf8' });
	return result.status === 0 ? result.stdout.trim() : undefined;
}
