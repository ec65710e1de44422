/** A practice on one sheet of A4 for a notice board: what it is for, when it fits, its steps, and whom to ask. */
import { formatDate, getT } from '../../../src/i18n/index.ts';
import type { Entry } from '../../../src/lib/content/entry.ts';
import type { Site } from '../../../src/lib/site.ts';
import type { Book } from './books.ts';
import { documentOf } from './document.ts';
import type { Place } from './links.ts';
import { escape } from '../../../src/lib/markup.ts';
import { liveAddress } from './origin.ts';
import { qrCode } from '../../../src/lib/qr.ts';
import { sheetFor } from './styles.ts';

const STYLE = sheetFor('poster.css');

/** More signs than this get a smaller print: a sheet does not grow. */
const MUCH = 1050;
const TOO_MUCH = 1600;

export function posterOf(book: Book, practice: Entry<'practices'>, site: Site, place: Place): string {
	const t = getT(book.locale);
	const { title, purpose, whenToUse, steps, legalBasis } = practice.fields;
	const body = [
		`<h1>${escape(title)}</h1><p class="lead">${escape(purpose)}</p>`,
		part(t('part.whenToUse'), bullets(whenToUse, 'ul')),
		part(
			t('part.steps'),
			bullets(
				steps.map((step) => step.title),
				'ol',
			),
		),
		legalBasis ? part(t('part.legalBasis'), bullets(lawsOf(legalBasis, site), 'ul')) : '',
		`<p class="ask"><strong>${escape(t('poster.ask'))}:</strong> <span></span></p>`,
	].join('');
	const size = body.length > TOO_MUCH ? ' tiny' : body.length > MUCH ? ' small-print' : '';
	return documentOf(book, place, STYLE, `<main class="poster${size}">${body}</main>${footOf(book, place)}`);
}

const part = (title: string, html: string) => `<section><h2>${escape(title)}</h2>${html}</section>`;

const bullets = (items: readonly string[], tag: 'ul' | 'ol') =>
	`<${tag}>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`;

type Basis = NonNullable<Entry<'practices'>['fields']['legalBasis']>;

/** Laws by name and number, with the day on which their text was read. */
function lawsOf(basis: Basis, site: Site): string[] {
	return basis.flatMap(({ law, article }) => {
		const entry = site.get('laws', law);
		if (!entry) return [];
		const { title, number, asOf } = entry.fields;
		const where = article ? `, ${site.t('law.article', { article })}` : '';
		const named = title.includes(number) ? title : `${title} № ${number}`;
		return [`${named}${where} (${site.t('value.asOf', { date: formatDate(site.locale, asOf) })})`];
	});
}

function footOf(book: Book, place: Place): string {
	const t = getT(book.locale);
	const address = liveAddress(book, place);
	const scan = escape(t('take.scan'));
	const day = escape(t('take.day', { date: formatDate(book.locale, book.day) }));
	return `<footer class="poster-foot">${qrCode(address, scan)}<div><p><strong>${scan}</strong><br>${escape(address)}</p><p>${escape(t('site.name'))} – ${escape(t('site.tagline'))}. ${day} CC BY 4.0</p></div></footer>`;
}
