/**
 * Editing on one's own machine: decap-server's file system mode behind the site's own address, so that there is one port
 * and no other site can reach it, and the index fresh from the disk.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, join } from 'node:path';
import middlewares from 'decap-server/dist/middlewares.js';
import express from 'express';
import sirv from 'sirv';
import type { LocalServer } from '../../admin/settings.ts';
import { LocalIndex } from './local-index.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Options {
	/** Absolute path of the content. */
	readonly content: string;
	/** What the editor is told after saving. */
	readonly mode: LocalServer['mode'];
	/** `git` commits each saving, and knows drafts in branches: only for a clone of its own. */
	readonly files?: 'fs' | 'git';
	/** The index that the last build left. */
	readonly built?: string;
}

/** Answers what comes below `/admin/`; everything else goes on. */
export async function localEditing({ content, mode, files = 'fs', built }: Options): Promise<Handler> {
	const app = express();
	app.disable('x-powered-by');
	app.use((request, response, next) => {
		if (isOwn(request)) next();
		else response.status(403).json({ error: 'Only from this site on this machine.' });
	});
	// decap-server takes its folder from the environment.
	process.env['GIT_REPO_DIRECTORY'] = dirname(content);
	await (files === 'git' ? middlewares.registerLocalGit : middlewares.registerLocalFs)(app, { logLevel: 'error' });
	const index = new LocalIndex(content, built);
	// The first reading takes seconds at thousands of entries: better now than when an editor waits.
	setImmediate(() => index.read());
	// A picture that was just saved is not in the built site yet.
	const media = sirv(join(content, 'media'), { dev: true });
	return (request, response, next) => {
		const [path = ''] = (request.url ?? '').split('?');
		if (path === '/admin/local.json') send(response, { folder: basename(content), mode } satisfies LocalServer);
		else if (path === '/admin/index.json') send(response, index.read());
		else if (path.startsWith('/media/')) {
			const whole = request.url;
			request.url = path.slice('/media'.length);
			media(request, response, () => {
				request.url = whole;
				next();
			});
		} else if (path.startsWith('/admin/api/')) {
			request.url = path.slice('/admin'.length);
			app(request, response);
		} else next();
	};
}

/** Another site open in the same browser may not write here, nor one whose name was made to lead here. */
function isOwn({ headers: { host = '', origin } }: IncomingMessage): boolean {
	if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return false;
	return origin === undefined || new URL(origin).host === host;
}

function send(response: ServerResponse, value: unknown): void {
	response
		.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
		.end(JSON.stringify(value));
}
