/** A static server with the headers of production, precompressed files and 404 pages in each language. Loopback only. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { LOCALES, locales } from '../src/i18n/locales.ts';
import type { Handler } from './admin/local.ts';
import { headersFor } from './deploy/headers.ts';

export interface RunningServer {
	/** Address of the home page. */
	readonly url: string;
	close(): Promise<void>;
}

interface Options {
	/** 0 takes any free port. */
	readonly port: number;
	/** Base path that the site was built for. */
	readonly base: string;
	/** Answers what the files do not: editing on this machine. */
	readonly local?: Handler;
	/** Headers of an answer by its path; those of production when left out. */
	readonly headers?: (path: string) => Readonly<Record<string, string>>;
}

/** Bytes. A text pasted into the search box makes a long address, and each Cyrillic letter takes six. */
const LONGEST_ADDRESS = 128 * 1024;

/** @throws with a hint when the port is taken */
export async function serveFolder(
	folder: string,
	{ port, base, local, headers = headersFor }: Options,
): Promise<RunningServer> {
	const prefix = base.replace(/\/$/, '');
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		// As hosts of static sites do: without it a browser may take a page for fresh by the date of its file.
		maxAge: 0,
		setHeaders: (response, path) => {
			for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
		},
	});
	const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
		const url = request.url ?? '/';
		if (!url.startsWith(`${prefix}/`)) {
			response.writeHead(302, { Location: `${prefix}/` }).end();
			return;
		}
		request.url = url.slice(prefix.length);
		const [path = '/', query] = request.url.split('?');
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			response.writeHead(301, { Location: `${prefix}${path}/${query ? `?${query}` : ''}` }).end();
			return;
		}
		const serve = () => {
			files(request, response, () => {
				notFound(folder, request, response);
			});
		};
		if (local) local(request, response, serve);
		else serve();
	});
	// A client that asks again after a pause must not meet a connection that is just being closed.
	server.keepAliveTimeout = 0;
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			reject(
				error.code === 'EADDRINUSE'
					? new Error(`Порт ${String(port)} зайнятий / Port ${String(port)} is taken: PORT=4322 npm start`)
					: error,
			);
		});
		server.listen(port, '127.0.0.1', resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${String(taken)}${prefix}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}

function notFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
	const locale = locales.find(
		(one) => LOCALES[one].prefix !== '' && request.url?.startsWith(`/${LOCALES[one].prefix}`),
	);
	const page = join(folder, locale ? LOCALES[locale].prefix : '', '404.html');
	const small = request.headers['accept-encoding']?.includes('br') === true && existsSync(`${page}.br`);
	response.writeHead(404, {
		...headersFor('/404.html'),
		'Content-Type': 'text/html; charset=utf-8',
		...(small && { 'Content-Encoding': 'br' }),
	});
	createReadStream(small ? `${page}.br` : page)
		.on('error', () => response.end())
		.pipe(response);
}
