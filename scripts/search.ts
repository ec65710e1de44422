/** npm run search -- "запит": the browser's search, run on the built site. With --stdin a query a line in, an answer a line out. */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { getT } from '../src/i18n/index.ts';
import { defaultLocale, isLocale, locales } from '../src/i18n/locales.ts';
import type { Answer, Found } from '../src/lib/search/engine.ts';
import type { Shown, Stretch } from '../src/lib/search/excerpt.ts';
import { openSiteSearch } from './search/client.ts';
import { outRoot, shortPath, terminalLocale } from './settings.ts';

const t = getT(terminalLocale());

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

function readArguments() {
	try {
		const options = {
			locale: { type: 'string' },
			json: { type: 'boolean' },
			stdin: { type: 'boolean' },
			limit: { type: 'string' },
		} as const;
		return parseArgs({ options, allowPositionals: true });
	} catch (error) {
		return stop(t('search.unknownOption', { value: (error as Error).message, locales: locales.join('|') }));
	}
}

const { values, positionals } = readArguments();
const { locale = defaultLocale, json = false, stdin = false } = values;
const limit = Number(values.limit ?? 10);
if (!isLocale(locale)) stop(t('search.unknownOption', { value: `--locale ${locale}`, locales: locales.join('|') }));
if (!Number.isInteger(limit) || limit < 1)
	stop(t('search.unknownOption', { value: `--limit ${String(values.limit)}`, locales: locales.join('|') }));
const query = positionals.join(' ');
if (query === '' && !stdin) stop(t('search.usage'));
if (!existsSync(`${outRoot}/search-data`)) stop(t('search.noSite', { path: shortPath(outRoot) }));

const plain = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
const firstOf = async (answer: Answer) =>
	Promise.all((await answer.results()).slice(0, limit).map(async (found) => [found, await found.show()] as const));

function asJson([{ score }, { path, title }]: readonly [Found, Shown]) {
	return { url: path, title: plain(title), score: Math.round(score * 1000) / 1000 };
}

function asText([, { path, title, excerpt, place, year }]: readonly [Found, Shown], index: number): string {
	const where = [place, year].filter(Boolean).join(', ');
	return `${String(index + 1)}. ${plain(title)}${where === '' ? '' : ` (${where})`}\n   ${path}\n   ${plain(excerpt)}`;
}

// Pagefind reports a file that it could not load twice: to its caller, and to nobody.
process.on('unhandledRejection', () => undefined);
const search = await openSiteSearch(outRoot, locale);
try {
	if (stdin) {
		for await (const line of createInterface({ input: process.stdin })) {
			const results = await firstOf(await search.find(line));
			console.log(JSON.stringify({ query: line, results: results.map(asJson) }));
		}
	} else {
		const answer = await search.find(query);
		const results = await firstOf(answer);
		const { searched, mended, unknown, total } = answer;
		if (json) console.log(JSON.stringify({ query, searched, mended, unknown, total, results: results.map(asJson) }));
		else
			console.log(
				[
					t('search.total', { count: total }),
					...(mended.length > 0 ? [t('search.instead', { query: searched })] : []),
					...results.map(asText),
				].join('\n'),
			);
	}
} catch (error) {
	stop(`${t('search.unreachable')}\n${String((error as Error).cause ?? error)}`);
} finally {
	await search.close();
}
