/** Judges the files that are no entries, as the form holds them. */
import { addressCheck } from '../../src/lib/checks/addresses.ts';
import type { Finding } from '../../src/lib/content/finding.ts';
import { parseRedirects, REDIRECTS_FILE } from '../../src/lib/content/redirects.ts';
import { parseSearchWords } from '../../src/lib/content/search-words.ts';
import { parseSiteSettings } from '../../src/lib/content/site-settings.ts';
import type { Values } from '../formats/entry.ts';
import { redirectsFormat, siteFormat, wordsFormat } from '../formats/settings.ts';
import type { AdminIndex } from '../index-file.ts';
import { treeAround } from './around.ts';

/** @param name of its collection in the form */
export function judgeSetting(name: string, values: Values, index: AdminIndex): Finding[] {
	switch (name) {
		case 'redirects':
			return judgeRedirects(values, index);
		case 'site':
			return parseSiteSettings(siteFormat().toFile(values)).findings;
		case 'words':
			return parseSearchWords(wordsFormat().toFile(values)).findings;
		default:
			return [];
	}
}

/** The list of redirects by its own form, and by where each leads. */
export function judgeRedirects(values: Values, index: AdminIndex): Finding[] {
	const { redirects, findings } = parseRedirects(redirectsFormat().toFile(values));
	const tree = { ...treeAround([], { index, newMedia: [], today: index.today }), redirects };
	return [...twice(values), ...findings, ...addressCheck.find(tree, { today: index.today })];
}

/** The file can hold an address once; the form's list can hold it twice. */
function twice({ redirects }: Values): Finding[] {
	const addresses = (Array.isArray(redirects) ? redirects : []).map((pair) => String((pair as Values)['from']).trim());
	const repeated = new Set(addresses.filter((from, index) => addresses.indexOf(from) !== index));
	return [...repeated].map((value) => {
		return { rule: 'RedirectForm', file: REDIRECTS_FILE, line: 1, column: 1, params: { value, twice: 'true' } };
	});
}
