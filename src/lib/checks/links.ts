/** Links and images of texts: allowed schemes, pages and places that exist, words that say where they lead. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Locale } from '../../i18n/locales.ts';
import { isCollectionName, typeOf } from '../../schemas/index.ts';
import { entryPath, fixedPaths, localPath, splitLocale } from '../addresses.ts';
import { pageAnchors } from '../anchors.ts';
import { facetSlugs } from '../facet-names.ts';
import type { Finding } from '../content/finding.ts';
import { nodesOf, textOf } from '../content/markdown-nodes.ts';
import type { Fragment, ParsedFile } from '../content/parse.ts';
import { isDraft, type ContentTree, type EntryFiles } from '../content/tree.ts';
import { headingIds } from '../headings.ts';
import { inFragment } from './place.ts';
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
		const site = knownPages(tree);
		for (const file of tree.files) {
			for (const fragment of file.fragments) {
				for (const node of nodesOf(fragment.tree)) {
					if (node.type === 'link' || node.type === 'definition') yield* checkLink(site, file, fragment, node);
					if (node.type === 'image') yield* checkImage(tree, file, fragment, node);
				}
			}
		}
	},
};

/** Paths without a language → the entry behind them, if any. */
type Site = ReadonlyMap<string, EntryFiles | undefined>;

function knownPages(tree: ContentTree): Site {
	const entries = [...tree.entries.values()].map((entry) => [entryPath(entry, 'uk'), entry] as const);
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
		yield* checkAnchor(file, fragment, at, ownAnchors(file), entryPath(file, file.locale), url.slice(1));
	} else if (/^\/(?!\/)/.test(url)) {
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
	const target = site.get(rest);
	if (!site.has(rest) && !isFacetPath(rest) && !rest.startsWith('/media/')) {
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
		yield* checkAnchor(file, fragment, at, ownAnchors(page), path, anchor);
	}
}

/** `/cases/outcome/not-achieved/`: the value may have no entries yet, so only its form is looked at. */
function isFacetPath(path: string): boolean {
	const [, collection = '', facet = '', value, end] = path.split('/');
	return (
		isCollectionName(collection) && (facetSlugs as readonly string[]).includes(facet) && value !== '' && end === ''
	);
}

function* checkAnchor(
	file: ParsedFile,
	fragment: Fragment,
	at: Point,
	anchors: readonly string[],
	page: string,
	anchor: string,
): Generator<Finding> {
	if (anchors.includes(anchor) || /^fn/.test(anchor)) return;
	yield inFragment('BrokenAnchor', file, fragment, at, { page, anchor, suggestion: nearest(anchor, anchors) });
}

/** Places on an entry's page: headings of its body and the parts that its type always has. */
function ownAnchors(file: ParsedFile): string[] {
	const [body] = file.fragments;
	const headings = body ? [...nodesOf(body.tree)].filter((node) => node.type === 'heading').map(textOf) : [];
	return [
		...headingIds(headings, typeOf(file.collection).sections, file.locale),
		...pageAnchors(file.collection, file.data),
	];
}

function nearestPage(site: Site, locale: Locale, path: string): string {
	const best = nearest(path, [...site.keys()]);
	return best === '' ? '' : localPath(locale).slice(0, -1) + best;
}

const EMPTY_WORDS = new Set([
	'тут',
	'тутешній',
	'сюди',
	'за посиланням',
	'посилання',
	'детальніше',
	'here',
	'click here',
	'link',
	'this link',
	'more',
	'read more',
]);

function* checkLinkText(file: ParsedFile, fragment: Fragment, node: Link): Generator<Finding> {
	if (node.type === 'definition') return;
	const text = textOf(node).trim();
	const image = node.children.some((child) => child.type === 'image');
	if (image || (text !== '' && !EMPTY_WORDS.has(text.toLowerCase()))) return;
	yield inFragment('LinkText', file, fragment, node.position?.start, { value: text });
}

function* checkImage(
	tree: ContentTree,
	file: ParsedFile,
	fragment: Fragment,
	node: Extract<MdastNode, { type: 'image' }>,
): Generator<Finding> {
	const at = node.position?.start;
	if ((node.alt ?? '').trim() === '') yield inFragment('ImageWithoutAlt', file, fragment, at, { value: node.url });
	const local = node.url.startsWith('/media/') && existsSync(join(tree.root, node.url));
	if (!local) yield inFragment('ImageAddress', file, fragment, at, { value: node.url });
}
