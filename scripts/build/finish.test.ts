import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headersFile } from '../deploy/headers.ts';
import { finishPages } from './finish.ts';

const page = (content = '') => `<!doctype html><main><h1>Віче</h1>${content}</main>`;

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'viche-finish-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(path: string, html: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), html);
}

describe('the last touches', () => {
	it('put the 404 page of each language where servers look for it', () => {
		write('index.html', page());
		write('not-found/index.html', page('uk'));
		write('en/not-found/index.html', page('en'));
		expect(finishPages(folder)).toBe('3 HTML');
		expect(readFileSync(join(folder, '404.html'), 'utf8')).toBe(page('uk'));
		expect(readFileSync(join(folder, 'en/404.html'), 'utf8')).toBe(page('en'));
		expect(existsSync(join(folder, 'en/not-found'))).toBe(false);
	});

	it('write the headers for servers that read them from a file', () => {
		finishPages(folder);
		expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(headersFile());
	});
});

describe('a page is refused', () => {
	it.each([
		['without a heading', '<!doctype html><p>Порожньо</p>', 'no <main> with a heading'],
		['with an event handler', page('<img src="x" onerror="alert(1)">'), 'an inline event handler'],
		['with a javascript: link', page('<a href="javascript:alert(1)">Далі</a>'), 'a javascript: link'],
		['with a style attribute', page('<p style="color: red">Текст</p>'), 'a style attribute'],
		['with a picture of no size', page('<img src="x" alt="width=1">'), 'a picture without its size'],
		['with a frame', page('<iframe src="https://example.org/"></iframe>'), 'an embedded frame'],
	])('%s', (_, html, fault) => {
		write('cases/x/index.html', html);
		expect(() => finishPages(folder)).toThrow(fault);
		expect(() => finishPages(folder)).toThrow('cases/x/index.html');
	});

	it('together with all others that are broken', () => {
		write('a/index.html', page('<p style="x">'));
		write('b/index.html', page('<object></object>'));
		expect(() => finishPages(folder)).toThrow(/^a\/index\.html: .+\nb\/index\.html: .+$/);
	});

	it('but a redirect is not', () => {
		write('old/index.html', '<!doctype html><meta http-equiv="refresh" content="0;url=/new/">');
		expect(finishPages(folder)).toBe('1 HTML');
	});
});
