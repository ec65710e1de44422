/** The chapters of an EPUB: XHTML whose links and pictures stay in the book where they can. */
import { Text, type AnyNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import type { Book } from './books.ts';
import { elements, idsOf, partsOf, type Part } from './chapter.ts';
import type { Library, Picture } from './library.ts';
import { ownLink, readdress } from './links.ts';
import { xhtmlOf } from './markup.ts';

export interface EpubChapter {
	readonly title: string;
	readonly file: string;
	readonly parts: readonly Part[];
	/** XHTML of the body. */
	readonly body: string;
}

export interface EpubText {
	readonly chapters: readonly EpubChapter[];
	readonly pictures: readonly Picture[];
}

/** Pictures that every reading program can show. */
const CORE_PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function epubText({ chapters }: Book, library: Library): EpubText {
	const texts = chapters.map(({ path, title }, index) => {
		const nodes = library.chapter(path);
		return { path, title, nodes, ids: idsOf(nodes), file: `chapter-${String(index + 1)}.xhtml` };
	});
	const inBook = new Map(texts.map(({ path, file, ids }) => [path, { file, ids }]));
	const pictures = new Map<string, Picture>();
	for (const { nodes } of texts) {
		for (const [src, picture] of picturesOf(nodes, library)) pictures.set(src, picture);
		readdress(nodes, {
			link: (href) => linkTo(href, inBook, library),
			picture: (src) => `images/${pictures.get(src)?.name ?? ''}`,
		});
	}
	return {
		chapters: texts.map(({ title, file, nodes }) => ({ title, file, parts: partsOf(nodes), body: xhtmlOf(nodes) })),
		pictures: [...new Set(pictures.values())],
	};
}

type InBook = ReadonlyMap<string, { readonly file: string; readonly ids: ReadonlySet<string> }>;

function linkTo(href: string, inBook: InBook, { place }: Library): string {
	const own = ownLink(href, place.base);
	if (!own) return href;
	const chapter = inBook.get(own.path);
	if (!chapter) return new URL(href, place.origin).href;
	return chapter.file + (chapter.ids.has(own.hash) ? `#${own.hash}` : '');
}

/** Pictures of a chapter by their address; what no reader can show gives way to its description. */
function picturesOf(nodes: readonly AnyNode[], library: Library): [src: string, picture: Picture][] {
	return elements(nodes, 'img').flatMap((img) => {
		const { src = '', alt = '' } = img.attribs;
		const picture = library.picture(src);
		if (picture && CORE_PICTURES.has(picture.type)) return [[src, picture] as [string, Picture]];
		DomUtils.replaceElement(img, new Text(alt));
		return [];
	});
}
