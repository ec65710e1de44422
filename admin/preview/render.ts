/**
 * The page of an entry that is being written, made in the editor's browser by the site's own components, styles and
 * Markdown. `scripts/build/admin-preview.ts` makes one module of it, `admin/preview.js`.
 */
import { renderToString, type AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../../src/i18n/locales.ts';
import { typeOf } from '../../src/schemas/index.ts';
import { applyLabels } from '../../src/schemas/vocabularies/labels.ts';
import type { AdminIndex } from '../index-file.ts';
import { bodyOf } from './body.ts';
import { setBody } from './data.ts';
import { missingFields } from './lenient.ts';
import { messagePage, words } from './messages.ts';
import Page from './Page.astro';
import { resultFor } from './result.ts';
import { siteWith, type Edited, type EditedSite, type Known } from './site.ts';

export type { Edited, EditedFile } from './site.ts';

export interface Preview {
	/**
	 * @returns a whole HTML document for the `srcdoc` of a frame; never throws over what the entry holds. The text may be a
	 * stranger’s and was not checked yet: give the frame a `sandbox` without `allow-scripts`.
	 */
	render(edited: Edited): Promise<string>;
}

/** All styles of all pages of entries; the build puts them here. */
const css = '__PREVIEW_CSS__';

/** The linter knows no types of components. */
const component: unknown = Page;

/** @param index what is known of all other entries */
export function openPreview(index: AdminIndex): Preview {
	applyLabels(index.settings.labels);
	const known: Known = new Map();
	return {
		async render(edited) {
			const around = siteWith(index, edited, known);
			if (!around) return messagePage(edited.locale, words[edited.locale].empty);
			return page(around, edited);
		},
	};
}

async function page(around: EditedSite, { locale }: Edited): Promise<string> {
	const { site, entry } = around;
	try {
		setBody(entry, bodyOf(around));
	} catch (error) {
		return messagePage(locale, words[locale].body, [messageOf(error)]);
	}
	try {
		const html = await renderToString(
			resultFor(css, site.base),
			component as AstroComponentFactory,
			{ site, entry },
			{},
			true,
		);
		return framed(html as string);
	} catch (error) {
		return faultPage(around, locale, error);
	}
}

/** A page that needs more than the entry has yet says what. */
function faultPage({ entry, files }: EditedSite, locale: Locale, error: unknown): string {
	const missing = missingFields(typeOf(entry.collection).shape, files.source.data);
	if (missing.length === 0) return messagePage(locale, words[locale].fault, [messageOf(error)]);
	return messagePage(
		locale,
		words[locale].fields,
		missing.map((label) => label[locale]),
	);
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** A frame without an address of its own takes `#step-1` for a place on the page around it, unless told otherwise. */
function framed(html: string): string {
	return html.replaceAll(/<a href="#/g, '<a target="_self" href="about:srcdoc#');
}
