/** In `npm run dev`: content is checked at the start and at every change, in the terminal and over the page. */
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { defaultLocale } from '../i18n/locales.ts';
import { describeFinding } from '../lib/checks/describe.ts';
import { checkContent } from '../lib/checks/index.ts';
import { severityOf } from '../lib/checks/severity.ts';
import { today } from '../lib/today.ts';

export function contentCheck(root: string): AstroIntegration {
	return {
		name: 'viche-content-check',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				let messages: readonly string[] = [];
				const check = () => {
					messages = errorsOf(root);
					for (const message of messages) logger.error(message);
					showOverPage(server, messages);
				};
				let waiting: NodeJS.Timeout | undefined;
				server.watcher.add(root);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(root)) return;
					clearTimeout(waiting);
					waiting = setTimeout(check, 100);
				});
				server.ws.on('connection', () => {
					showOverPage(server, messages);
				});
				check();
			},
		},
	};
}

function errorsOf(root: string): string[] {
	const { findings } = checkContent(root, { today: today() });
	return findings
		.filter((finding) => severityOf(finding.rule) === 'error')
		.map((finding) => describeFinding(finding, defaultLocale))
		.map(({ file, line, column, what, fix }) => `${file}:${String(line)}:${String(column)}\n${what}\n${fix}`);
}

function showOverPage(server: ViteDevServer, messages: readonly string[]): void {
	if (messages.length === 0) return;
	server.ws.send({ type: 'error', err: { message: messages.join('\n\n'), stack: '' } });
}
