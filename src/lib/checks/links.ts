/** Links and images of texts: allowed schemes, pages and places that exist, words that say where they lead. */
import type { MdastNode } from 'satteri';
import { defaultLocale, type Locale } from '../../i18n/locales.ts';
import { isCollectionName, MEDIA_PATTERN, typeOf } from '../../schemas/index.ts';
import { entryPath, fixedPaths, localPath, splitLocale } from '../addresses.ts';
import { pageAnchors } from '../anchors.ts';
import { facetsOf, facetVocabulary } from '../facets.ts';
import type { Finding } from '../content/finding.ts';
import { fieldValues } from '../content/fields.ts';
import { nodesOf, textOf } from '../content/markdown-nodes.ts';
import type { Fragment, ParsedFile } from '../content/parse.ts';
import { isDraft, type ContentTree, type EntryFiles } from '../content/tree.ts';
import { headingIds } from '../headings.ts';
import { atPath, inFragment } from './place.ts';
import { nearest } from '../nearest.ts';
import type { Check } from './rule.ts';

export const linkCheck: Check = {
	rules: [
		'LinkScheme',
		'LinkText',
		'BrokenLink',
		'BrokenAnchor',
		'OtherLanguageLink',
		'DraftReference',
		'ImageWithoutAlt',
		'ImageAddress',
	],
	*find(tree) {
		const site = { media: tree.media, pages: knownPages(tree) };
		for (const file of tree.files) {
			yield* checkMediaFields(tree, file);
			for (const fragment of file.fragments) {
				for (const node of nodesOf(fragment.tree)) {
					if (node.type === 'link' || node.type === 'definition') yield* checkLink(site, file, fragment, node);
					if (node.type === 'image') yield* checkImage(tree, file, fragment, node, node.url);
					if (node.type === 'imageReference')
						yield* checkImage(tree, file, fragment, node, definitionOf(fragment, node.identifier));
				}
			}
		}
	},
};

/** Addresses on this site that the texts of a file lead to, each once. */
export function linksOf(file: ParsedFile): string[] {
	const nodes = file.fragments.flatMap((fragment) => [...nodesOf(fragment.tree)]);
	const urls = nodes.flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : []));
	return [...new Set(urls.filter((url) => OWN_ADDRESS.test(url)))];
}

/** From the root of the site; `//` would begin the name of another. */
const OWN_ADDRESS = /^\/(?!\/)/;

interface Site {
	readonly media: ContentTree['media'];
	/** Paths without a language → the entry behind them, if any. */
	readonly pages: ReadonlyMap<string, EntryFiles | undefined>;
}

function knownPages(tree: ContentTree): Site['pages'] {
	const entries = [...tree.entries.values()].map((entry) => [entryPath(entry, defaultLocale), entry] as const);
	return new Map<string, EntryFiles | undefined>([
		...fixedPaths().map((path) => [path, undefined] as const),
		...entries,
	]);
}

type Link = Extract<MdastNode, { type: 'link' | 'definition' }>;

function* checkLink(site: Site, file: ParsedFile, fragment: Fragment, node: Link): Generator<Finding> {
	const at = node.position?.start;
	const { url } = node;
	if (/^(https?:\/\/|mailto:|tel:)/i.test(url)) {
		yield* checkLinkText(file, fragment, node);
	} else if (url.startsWith('#')) {
		yield* checkAnchor(file, fragment, at, anchorsOf(file), entryPath(file, file.locale), url.slice(1));
	} else if (OWN_ADDRESS.test(url)) {
		yield* checkLinkText(file, fragment, node);
		yield* checkInternal(site, file, fragment, at, url);
	} else if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
		yield inFragment('LinkScheme', file, fragment, at, { value: url });
	} else {
		yield inFragment('BrokenLink', file, fragment, at, {
			value: url,
			suggestion: nearestPage(site, file.locale, `/${url.replace(/\.mdx?$/, '/')}`),
		});
	}
}

type Point = { line: number; column: number } | undefined;

function* checkInternal(site: Site, file: ParsedFile, fragment: Fragment, at: Point, url: string): Generator<Finding> {
	const [path = '', anchor] = url.split('#');
	const [locale, rest] = splitLocale(path);
	const target = site.pages.get(rest);
	if (!site.pages.has(rest) && !isFacetPath(rest) && !site.media.has(path)) {
		yield inFragment('BrokenLink', file, fragment, at, { value: path, suggestion: nearestPage(site, locale, rest) });
	} else if (locale !== file.locale) {
		yield inFragment('OtherLanguageLink', file, fragment, at, {
			value: path,
			expected: localPath(file.locale).slice(0, -1) + rest,
		});
	} else if (target && isDraft(target)) {
		yield inFragment('DraftReference', file, fragment, at, { value: path });
	} else if (anchor && target) {
		const page = target.translations.get(locale) ?? target.source;
		yield* checkAnchor(file, fragment, at, anchorsOf(page), path, anchor);
	}
}

/** `/cases/outcome/not-achieved/`: a facet of the type with one of its values; there may be no entries yet. */
function isFacetPath(path: string): boolean {
	const [, collection = '', facet = '', value = '', end] = path.split('/');
	if (!isCollectionName(collection) || end !== '') return false;
	const slug = facetsOf(collection).find((one) => one === facet);
	return slug !== undefined && facetVocabulary(collection, slug).ids.includes(value);
}

function* checkAnchor(
	file: ParsedFile,
	fragment: Fragment,
	at: Point,
	anchors: readonly string[],
	page: string,
	anchor: string,
): Generator<Finding> {
	if (anchors.includes(anchor) || /^user-content-fn(ref)?-/.test(anchor)) return;
	yield inFragment('BrokenAnchor', file, fragment, at, { page, anchor, suggestion: nearest(anchor, anchors) });
}

/** Places on an entry's page: headings of its body and the parts that its type always has. */
export function anchorsOf(file: ParsedFile): readonly string[] {
	if (file.knownAnchors) return file.knownAnchors;
	const [body] = file.fragments;
	const headings = body ? [...nodesOf(body.tree)].filter((node) => node.type === 'heading').map(textOf) : [];
	return [
		...headingIds(headings, typeOf(file.collection).sections, file.locale),
		...pageAnchors(file.collection, file.data),
	];
}

function nearestPage(site: Site, locale: Locale, path: string): string {
	const best = nearest(path, [...site.pages.keys()]);
	return best === '' ? '' : localPath(locale).slice(0, -1) + best;
}

const EMPTY_WORDS = new Set([
	'тут',
	'ось тут',
	'тутешній',
	'сюди',
	'за посиланням',
	'за цим посиланням',
	'посилання',
	'детальніше',
	'докладніше',
	'далі',
	'читати далі',
	'here',
	'click here',
	'link',
	'this link',
	'this page',
	'more',
	'read more',
	'learn more',
]);

function* checkLinkText(file: ParsedFile, fragment: Fragment, node: Link): Generator<Finding> {
	if (node.type === 'definition') return;
	const text = textOf(node).trim();
	const image = node.children.some((child) => child.type === 'image');
	if (image || (text !== '' && !EMPTY_WORDS.has(text.toLowerCase().replaceAll(/[\s.…:>→»]+$/g, '')))) return;
	yield inFragment('LinkText', file, fragment, node.position?.start, { value: text });
}

type Image = Extract<MdastNode, { type: 'image' | 'imageReference' }>;

function* checkImage(
	tree: ContentTree,
	file: ParsedFile,
	fragment: Fragment,
	node: Image,
	url: string,
): Generator<Finding> {
	const at = node.position?.start;
	if ((node.alt ?? '').trim() === '') yield inFragment('ImageWithoutAlt', file, fragment, at, { value: url });
	if (!tree.media.has(url)) yield inFragment('ImageAddress', file, fragment, at, { value: url });
}

/** The address that a reference such as `![…][name]` stands for. */
function definitionOf(fragment: Fragment, identifier: string): string {
	const nodes = [...nodesOf(fragment.tree)].filter((node) => node.type === 'definition');
	return nodes.find((node) => node.identifier === identifier)?.url ?? '';
}

/** Files that entries name in their fields. */
function* checkMediaFields(tree: ContentTree, file: ParsedFile): Generator<Finding> {
	for (const { path, info, value } of fieldValues(typeOf(file.collection).shape, file.data)) {
		if (info.kind === 'path' && typeof value === 'string' && MEDIA_PATTERN.test(value) && !tree.media.has(value)) {
			yield atPath('ImageAddress', file, path, { value });
		}
	}
}
