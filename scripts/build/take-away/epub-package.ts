/** What every EPUB says of itself: metadata, the order of chapters, tables of contents. */
import { getT } from '../../../src/i18n/index.ts';
import type { Book } from './books.ts';
import type { EpubChapter, EpubText } from './epub-text.ts';
import { escape } from '../../../src/lib/markup.ts';

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What a book has and lacks for readers who see, hear or read in their own way: schema.org's words. */
function accessibility({ locale }: Book, { pictures }: EpubText): [property: string, value: string][] {
	const features = ['structuralNavigation', 'tableOfContents', 'readingOrder'];
	const withPictures = pictures.length > 0;
	return [
		['schema:accessMode', 'textual'],
		...(withPictures ? [['schema:accessMode', 'visual'] as [string, string]] : []),
		['schema:accessModeSufficient', 'textual'],
		...[...features, ...(withPictures ? ['alternativeText'] : [])].map((name): [string, string] => [
			'schema:accessibilityFeature',
			name,
		]),
		['schema:accessibilityHazard', 'none'],
		['schema:accessibilitySummary', getT(locale)('take.accessibility')],
	];
}

/** @param address of the live page: it names the book */
export function packageDocument(book: Book, text: EpubText, address: string): string {
	const { locale, title, summary, day } = book;
	const metas = [['dcterms:modified', `${day}T00:00:00Z`] as const, ...accessibility(book, text)];
	const items = [
		'<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
		'<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
		'<item id="style" href="style.css" media-type="text/css"/>',
		...text.chapters.map(({ file }) => `<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"/>`),
		...text.pictures.map(({ name, type }) => `<item id="${idOf(name)}" href="images/${name}" media-type="${type}"/>`),
	];
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${locale}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="address">${escape(address)}</dc:identifier>
<dc:title>${escape(title)}</dc:title>
<dc:language>${locale}</dc:language>
<dc:description>${escape(summary)}</dc:description>
<dc:publisher>${escape(getT(locale)('site.name'))}</dc:publisher>
<dc:source>${escape(address)}</dc:source>
<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>
<dc:date>${day}</dc:date>
${metas.map(([property, value]) => `<meta property="${property}">${escape(value)}</meta>`).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine toc="ncx">
${text.chapters.map(({ file }) => `<itemref idref="${idOf(file)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** An XML name from a file's name. */
const idOf = (file: string) => `f-${file.replaceAll(/[^\w-]/g, '-')}`;

/** The body of the table of contents. */
export function navBody({ locale }: Book, chapters: readonly EpubChapter[]): string {
	const parts = ({ file, parts: list }: EpubChapter) =>
		list.map(({ id, text }) => `<li><a href="${file}#${id}">${escape(text)}</a></li>`).join('');
	const rows = chapters.map((chapter) => {
		const inner = parts(chapter);
		return `<li><a href="${chapter.file}">${escape(chapter.title)}</a>${inner && `<ol>${inner}</ol>`}</li>`;
	});
	return `<nav epub:type="toc" role="doc-toc"><h1>${escape(getT(locale)('take.contents'))}</h1><ol>${rows.join('')}</ol></nav>`;
}

/** The table of contents of EPUB 2, which older e-readers know. */
export function ncx({ locale, title }: Book, chapters: readonly EpubChapter[], address: string): string {
	const points = chapters.map(
		(chapter, index) =>
			`<navPoint id="p${String(index + 1)}" playOrder="${String(index + 1)}"><navLabel><text>${escape(chapter.title)}</text></navLabel><content src="${chapter.file}"/></navPoint>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${locale}">
<head><meta name="dtb:uid" content="${escape(address)}"/></head>
<docTitle><text>${escape(title)}</text></docTitle>
<navMap>
${points.join('\n')}
</navMap>
</ncx>
`;
}

/** A chapter as a file. @param body XHTML */
export function xhtmlPage({ locale }: Book, title: string, body: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">
<head><meta charset="utf-8"/><title>${escape(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}
