/** A receiver of messages on another origin, as form services are: remembers what came, and can fail in their ways. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export class Receiver {
	/** Answers of each message that arrived, in their order. */
	readonly messages: Readonly<Record<string, string>>[] = [];
	/** HTTP status of the answer; `hang` never answers. */
	answer: number | 'hang' = 200;
	/** Milliseconds before the answer. */
	delay = 0;
	#server: Server | undefined;
	#port = 0;

	get endpoint(): string {
		return `http://127.0.0.1:${String(this.#port)}/f/viche`;
	}

	async start(): Promise<void> {
		const server = createServer((request, response) => void this.#receive(request, response));
		this.#server = server;
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#port = (server.address() as AddressInfo).port;
	}

	async stop(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve));
	}

	async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
		response.setHeader('Access-Control-Allow-Origin', '*');
		const body = new URLSearchParams(await text(request));
		if (this.answer === 'hang') return;
		await new Promise((resolve) => setTimeout(resolve, this.delay));
		if (this.answer === 200) this.messages.push(Object.fromEntries(body));
		const next = body.get('_next');
		if (next !== null && this.answer === 200) {
			// The site of a test stands at a port that its build did not know.
			const { pathname } = new URL(next);
			response.writeHead(303, { Location: new URL(pathname, request.headers.origin).href }).end();
		} else response.writeHead(this.answer, { 'Content-Type': 'application/json' }).end('{}');
	}
}
