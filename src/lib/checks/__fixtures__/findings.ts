/**
 * Fixtures of the checks. `base/` is a small site with one entry of each type and no fault; the folder of a rule holds
 * only the files that are added to it or replaced. What Git or an editor would spoil is made on the spot.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RuleId } from '../../content/finding.ts';
import { checkContent, type Report } from '../index.ts';

/** The day on which all fixtures are checked. */
export const TODAY = '2026-11-21';

export const baseRoot = join(import.meta.dirname, 'base');

const HEAD = '---\ntitle: толока\nsummary: Спільна праця сусідів.\ncreatedOn: 2026-01-10\nupdatedOn: 2026-02-10\n---\n';

/** Fixtures that cannot be stored: bytes that are not UTF-8, a file of ten megabytes, a history. */
const made: Partial<Readonly<Record<RuleId, (root: string) => void>>> = {
	FileTooLarge: (root) => {
		put(root, 'glossary/uk/picture.md', HEAD + 'А'.repeat(5 * 2 ** 20));
	},
	FileEncoding: (root) => {
		put(root, 'glossary/uk/nul.md', `${HEAD}\0`);
		put(root, 'glossary/uk/utf-16.md', Buffer.from(`\uFEFF${HEAD}`, 'utf16le'));
		put(root, 'glossary/uk/windows-1251.md', Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xcf, 0xf0, 0xe0, 0xf6, 0xff]));
	},
	MediaFile: (root) => {
		put(root, 'media/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
		put(root, 'media/Фото-громади.JPG', 'jpeg');
		put(root, 'media/2026/hearing.jpg', 'jpeg');
		put(root, 'media/huge.png', 'p'.repeat(4 * 2 ** 20));
	},
	SymbolicLink: (root) => {
		symlinkSync('/etc/hostname', join(root, 'glossary/uk/secret.md'));
		symlinkSync('/etc', join(root, 'practices/etc'));
		mkdirSync(join(root, 'media'), { recursive: true });
		symlinkSync('/etc/hostname', join(root, 'media/secret.txt'));
	},
	RemovedWithoutRedirect: (root) => {
		for (const id of ['committed', 'redirected', 'staged', 'unstaged']) put(root, `glossary/uk/${id}.md`, HEAD);
		put(root, 'glossary/uk/not_an_id.md', HEAD);
		put(root, 'redirects.yml', 'glossary/redirected: gone\n');
		git(root, 'init', '--quiet');
		git(root, 'add', '.');
		git(root, 'commit', '--quiet', '--message', 'Before');
		git(root, 'rm', '--quiet', 'glossary/uk/committed.md', 'glossary/uk/redirected.md', 'glossary/uk/not_an_id.md');
		git(root, 'commit', '--quiet', '--message', 'After');
		git(root, 'rm', '--quiet', 'glossary/uk/staged.md');
		rmSync(join(root, 'glossary/uk/unstaged.md'));
	},
};

const reports = new Map<RuleId, Report>();

/** The report on the base with the fixture of a rule, or with files given as path → text. */
export function reportOf(fixture: RuleId | Readonly<Record<string, string>>): Report {
	if (typeof fixture !== 'string')
		return checkWith((root) => {
			putAll(root, fixture);
		});
	const report =
		reports.get(fixture) ??
		checkWith((root) => {
			addFixture(root, fixture);
		});
	reports.set(fixture, report);
	return report;
}

function checkWith(change: (root: string) => void): Report {
	const root = mkdtempSync(join(tmpdir(), 'viche-check-'));
	try {
		cpSync(baseRoot, root, { recursive: true });
		change(root);
		return checkContent(root, { today: TODAY });
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** What the check says of a fixture, one line a finding. @example 'glossary/uk/toloka.md:3:1 UnknownKey' */
export function findings(fixture: RuleId | Readonly<Record<string, string>>): string[] {
	return reportOf(fixture).findings.map(
		({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`,
	);
}

function addFixture(root: string, rule: RuleId): void {
	const stored = join(import.meta.dirname, rule);
	if (existsSync(stored)) cpSync(stored, root, { recursive: true });
	made[rule]?.(root);
}

function putAll(root: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) put(root, path, text);
}

function put(root: string, path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}

/** Git as on a bare machine: nobody's settings, hooks or signatures. */
function git(root: string, ...args: readonly string[]): void {
	const nobody = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
	execFileSync('git', ['-C', root, ...nobody, ...args], {
		env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
		stdio: 'ignore',
	});
}
