/** content/site.yml: what editors may say of the whole site. */
import * as z from 'zod';
import { locales, type Locale } from '../../i18n/locales.ts';
import { isEndpoint } from '../forms/delivery.ts';
import { hasTerm } from '../../schemas/vocabularies/labels.ts';
import type { Finding } from './finding.ts';
import { parseBySchema } from './yaml-file.ts';

const words = z.string().trim().min(1).max(400);

const inEachLanguage = z.strictObject(
	Object.fromEntries(locales.map((locale) => [locale, words])) as Record<Locale, typeof words>,
);

const schema = z.strictObject({
	/** Where readers write to the editors; without it, links lead to the page on contributing. */
	email: z.email().optional(),
	/** Where forms send what readers write: an address, or a path of the site. */
	formEndpoint: z.string().refine(isEndpoint).optional(),
	/** How the receiver reads it: as browsers send forms, which is the default, or as JSON. */
	formFormat: z.enum(['form', 'json']).optional(),
	/** A few words above every page: an outage, an election, a move. */
	notice: inEachLanguage.optional(),
	/** Other names for values of vocabularies: `sectors/education`. Ids never change. */
	labels: z.record(z.string().refine(hasTerm), inEachLanguage).optional(),
});

export type SiteSettings = z.infer<typeof schema>;

export const SITE_FILE = 'site.yml';

export function parseSiteSettings(text: string): { settings: SiteSettings; findings: Finding[] } {
	const { value = {}, findings } = parseBySchema({ file: SITE_FILE, rule: 'SiteSettingsForm', schema }, text);
	return { settings: value, findings };
}
