/** The only place that asks Astro for content. Pages get a Site and view models made from it. */
import { getCollection, getEntry, render } from 'astro:content';
import { resolve } from 'node:path';
import { locales, type Locale } from '../i18n/locales.ts';
import { readSiteSettings } from '../lib/content/read-yaml.ts';
import { buildSite, type AnyEntry, type Site } from '../lib/site.ts';
import { today } from '../lib/today.ts';
import { basePath } from './base.ts';
import { collectionNames } from '../schemas/index.ts';
import { applyLabels } from '../schemas/vocabularies/labels.ts';

const sites = new Map<Locale, Promise<Site>>();

/** The site in one language. Kept for the whole build; in dev read anew, for content changes. */
export function getSite(locale: Locale): Promise<Site> {
	const known = import.meta.env.PROD ? sites.get(locale) : undefined;
	if (known) return known;
	const site = loadSite(locale);
	sites.set(locale, site);
	return site;
}

async function loadSite(locale: Locale): Promise<Site> {
	const records = await Promise.all(collectionNames.map((name) => getCollection(name)));
	const entries = records
		.flat()
		.filter(({ data }) => data.locale === locale)
		.map(({ collection, data: { slug, ...data }, body = '' }) => ({ ...data, collection, id: slug, body }) as AnyEntry);
	const { settings } = readSiteSettings(resolve(process.env['VICHE_CONTENT'] ?? 'content'));
	applyLabels(settings.labels);
	return buildSite(entries, { locale, base: basePath, today: today(), settings });
}

export async function getSites(): Promise<readonly Site[]> {
	return Promise.all(locales.map(getSite));
}

/** The body of an entry as a component, with its headings. */
export async function renderBody(entry: AnyEntry) {
	const record = await getEntry(entry.collection, `${entry.locale}/${entry.id}`);
	if (!record) throw new Error(`${entry.collection}/${entry.id} is not in the store.`);
	return render(record);
}
