/** How to cite an entry: a line for people, BibTeX, CSL-JSON. */
import { formatDate, getT } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { entryPath } from './addresses.ts';
import { absolute } from './page.ts';
import type { AnyEntry, Site } from './site.ts';

export interface Citation {
	/** In the language of the page that shows it. */
	readonly plain: string;
	/** One record, for BibTeX and BibLaTeX. */
	readonly bibtex: string;
	/** https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
	readonly csl: CslItem;
}

export interface CslItem {
	readonly id: string;
	readonly type: 'webpage';
	readonly title: string;
	readonly author: readonly { readonly literal: string }[];
	readonly 'container-title': string;
	readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly URL: string;
	readonly language: string;
}

/** Names of languages as BibLaTeX knows them. */
const LANGUAGE_IDS: Readonly<Record<Locale, string>> = { uk: 'ukrainian', en: 'british' };

/** The site is the author; the day is that of the last change. A text without a translation is cited in its own language. */
export function citationOf(site: Site, entry: AnyEntry, origin: URL): Citation {
	const { collection, id, lang, fields } = entry;
	const author = getT(lang)('site.name');
	const url = absolute(site, entryPath(entry, lang), origin);
	const key = `viche-${lang}-${collection}-${id}`;
	const [year = '', month = '', day = ''] = fields.updatedOn.split('-');
	const plain = site.t('citation.plain', {
		author,
		title: /[.!?…]$/.test(fields.title) ? fields.title : `${fields.title}.`,
		date: formatDate(site.locale, fields.updatedOn),
		url,
	});
	const records = [
		['author', `{${tex(author)}}`],
		['title', `{${tex(fields.title)}}`],
		['year', year],
		['month', String(Number(month))],
		['date', fields.updatedOn],
		['url', url],
		['langid', LANGUAGE_IDS[lang]],
	] as const;
	return {
		plain,
		bibtex: `@misc{${key},\n${records.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`,
		csl: {
			id: key,
			type: 'webpage',
			title: fields.title,
			author: [{ literal: author }],
			'container-title': author,
			issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
			URL: url,
			language: LOCALES[lang].tag,
		},
	};
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Signs that TeX would take for commands. */
function tex(text: string): string {
	return text.replaceAll(/[\\{}%&#$_~^]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}
