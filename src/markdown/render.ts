import { markdownToHtml } from 'satteri';
import { getT } from '../i18n/index.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Section } from '../schemas/index.ts';
import { addressPlugin, headingPlugin, tablePlugin, termPlugin, type Heading, type TermLinks } from './plugins.ts';

export interface Rendered {
	readonly html: string;
	readonly headings: readonly Heading[];
}

interface Options {
	/** Language of the text. */
	readonly locale: Locale;
	/** Base path of the site, `/` or `/viche/`. */
	readonly base: string;
	readonly sections?: readonly Section[];
	/** Where mentions of glossary terms lead, if they do. */
	readonly terms?: TermLinks;
}

/** Markdown to HTML. The text must have passed the check: nothing is removed here. */
export function renderMarkdown(text: string, { locale, base, sections = [], terms }: Options): Rendered {
	const headings: Heading[] = [];
	const t = getT(locale);
	const footnotes = { label: t('footnotes.title'), backLabel: t('footnotes.back', { reference: '{reference}' }) };
	const result = markdownToHtml(text, {
		features: { gfm: { footnotes }, smartPunctuation: false },
		hastPlugins: [
			headingPlugin(locale, sections, headings),
			addressPlugin(base),
			tablePlugin(),
			...(terms ? [termPlugin(terms)] : []),
		],
	});
	if (result instanceof Promise) throw new TypeError('Markdown plugins of this site are synchronous.');
	return { html: result.html, headings };
}
