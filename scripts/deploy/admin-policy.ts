/** The policy of the editors' door: Decap needs more than reading pages do, and reaches the place of the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../settings.ts';

interface Backend {
	readonly name?: string;
	readonly base_url?: string;
	readonly api_root?: string;
}

/** Where each of Decap's backends asks for files, when its settings name no other place. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
	github: ['https://api.github.com', 'https://www.githubstatus.com'],
	gitlab: ['https://gitlab.com'],
	gitea: ['https://try.gitea.io'],
};

/** @param backend setting of admin/backend.yml; without one only the own machine is reached */
export function adminPolicy(backend: Backend | undefined): string {
	const hosts = backend ? hostsOf(backend).join(' ') : '';
	const also = hosts === '' ? '' : ` ${hosts}`;
	return [
		"default-src 'none'",
		// Decap compiles the rules of its configuration: https://github.com/decaporg/decap-cms/issues/2138
		"script-src 'self' 'unsafe-eval'",
		"style-src 'self' 'unsafe-inline'",
		// Pictures of people who sign in come from the Git host.
		`img-src 'self' data: blob:${backend ? ' https:' : ''}`,
		`connect-src 'self' blob:${also}`,
		"font-src 'self' data:",
		"frame-src 'self' blob: data:",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-ancestors 'self'",
	].join('; ');
}

function hostsOf({ name = '', base_url: base, api_root: api }: Backend): string[] {
	const own = [api, name === 'github' ? undefined : base].flatMap((url) =>
		url === undefined ? [] : [new URL(url).origin],
	);
	const known = own.length > 0 && name !== 'github' ? [] : (HOSTS[name] ?? []);
	return [...new Set([...own, ...known])];
}

/** The setting of this site. */
export function backendSetting(): Backend | undefined {
	const text = readFileSync(join(projectRoot, 'admin/backend.yml'), 'utf8');
	return (parse(text) as { backend?: Backend } | null)?.backend;
}
