/** An empty page of its own with modules of admin/ in it, for tests in a browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { projectRoot } from '../../scripts/settings.ts';

export interface Bench {
	readonly url: string;
	close(): void;
}

/** @param script TypeScript that imports from './admin/…' and leaves what the test needs on `window` */
export async function serveBench(script: string, html: string): Promise<Bench> {
	const { outputFiles } = await build({
		stdin: { contents: script, loader: 'ts', resolveDir: projectRoot },
		bundle: true,
		write: false,
		format: 'iife',
		logLevel: 'error',
	});
	const page = `<!doctype html><meta charset="utf-8"><title>bench</title>${html}<script src="/bench.js"></script>`;
	const server = createServer((request, response) => {
		const isScript = request.url === '/bench.js';
		response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
		response.end(isScript ? outputFiles[0]?.text : page);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${String(port)}/`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
