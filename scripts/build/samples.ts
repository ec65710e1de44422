/** The stage of the build that makes the samples of toolkits for word processors: DOCX and ODT, weighed on their pages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../../src/i18n/index.ts';
import { localPath } from '../../src/lib/addresses.ts';
import type { Entry } from '../../src/lib/content/entry.ts';
import { samplePath } from '../../src/lib/documents/samples.ts';
import { escape } from '../../src/lib/markup.ts';
import type { Site } from '../../src/lib/site.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { docxOf } from './documents/docx.ts';
import { blocksFrom } from './documents/from-html.ts';
import { odtOf } from './documents/odt.ts';
import { withSizes } from './documents/sizes.ts';
import { openShelf, type Shelf } from './take-away/shelf.ts';

/** @returns what was made, for the terminal */
export async function buildSamples(folder: string, sites: readonly Site[]): Promise<string> {
	const shelf = openShelf(folder);
	for (const site of sites) for (const entry of site.of('toolkits')) await putSamples(shelf, site, entry);
	for (const site of sites) {
		const own = site.of('toolkits').map(({ id }) => ['toolkits', id, 'templates']);
		for (const parts of [['documents'], ...own]) weigh(join(folder, localPath(site.locale, ...parts)), site, shelf);
	}
	return `${String(shelf.sizes.size)} × DOCX, ODT`;
}

async function putSamples(shelf: Shelf, site: Site, { id, lang, fields }: Entry<'toolkits'>): Promise<void> {
	for (const [index, { title, text, law, asOf }] of (fields.templates ?? []).entries()) {
		const { html } = renderMarkdown(text, { locale: lang, base: '/' });
		const warning = `${site.t('template.warning', { date: formatDate(site.locale, asOf) })} ${site.get('laws', law)?.fields.title ?? ''}`;
		const whole = `<h1>${escape(title)}</h1>${html}<p><em>${escape(warning)}</em></p>`;
		const document = {
			locale: lang,
			title,
			creator: site.t('site.name'),
			day: fields.updatedOn,
			blocks: blocksFrom(whole),
		};
		shelf.put(samplePath(site.locale, id, index + 1, 'docx'), await docxOf(document));
		shelf.put(samplePath(site.locale, id, index + 1, 'odt'), await odtOf(document, whole));
	}
}

function weigh(page: string, site: Site, { sizes }: Shelf): void {
	const file = join(page, 'index.html');
	if (existsSync(file)) writeFileSync(file, withSizes(readFileSync(file, 'utf8'), site.locale, sizes));
}
