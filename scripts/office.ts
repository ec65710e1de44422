/** Finds LibreOffice, which the tests open documents with; as root on Debian installs it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installFromDebian, onPath } from './browser.ts';

const NAMES = ['soffice', 'libreoffice'];

const KNOWN_PATHS = [
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

export function findOffice(): string | undefined {
	return NAMES.map(onPath).find((path) => path !== undefined) ?? KNOWN_PATHS.find(existsSync);
}

/** @returns what to say: without it the tests that need it are left out */
export function ensureOffice(): string {
	if (findOffice() === undefined && process.getuid?.() === 0 && onPath('apt-get'))
		installFromDebian('libreoffice-writer-nogui');
	return findOffice() ?? 'немає LibreOffice: перевірок документів не буде / no LibreOffice: documents are not tested';
}

/** What stands in documents, as LibreOffice reads it. Writes `<name>.txt` for each into the folder. @param profile an empty folder */
export function readWithOffice(office: string, files: readonly string[], folder: string, profile: string): void {
	execFileSync(
		office,
		[
			`-env:UserInstallation=file://${profile}`,
			'--headless',
			'--convert-to',
			'txt:Text (encoded):UTF8',
			'--outdir',
			folder,
			...files,
		],
		{ stdio: 'pipe', timeout: 110_000 },
	);
}
