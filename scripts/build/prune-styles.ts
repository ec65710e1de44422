/** Leaves in a page only the style rules that its own elements can meet: a reader on 2G pays for each byte twice. */
import postcss, { type ChildNode, type Container } from 'postcss';
import { inlineProperties } from './inline-properties.ts';

interface Selector {
	readonly text: string;
	/** Classes and elements without which it matches nothing. */
	readonly classes: readonly string[];
	readonly tags: readonly string[];
}

/** A style sheet, read once for all pages that have the same. */
type Node =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'property'; readonly name: string; readonly text: string }
	| { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly nodes: readonly Node[] }
	| { readonly kind: 'block'; readonly head: string; readonly nodes: readonly Node[] };

const sheets = new Map<string, readonly Node[]>();

function sheetOf(css: string): readonly Node[] {
	const known = sheets.get(css) ?? joined(nodesOf(postcss.parse(css)));
	sheets.set(css, known);
	return known;
}

/** Blocks that follow one another with the same head are one. */
function joined(nodes: readonly Node[]): Node[] {
	return nodes.reduce<Node[]>((done, node) => {
		const last = done.at(-1);
		if (node.kind !== 'block' || last?.kind !== 'block' || last.head !== node.head) return [...done, node];
		return [...done.slice(0, -1), { ...last, nodes: [...last.nodes, ...node.nodes] }];
	}, []);
}

function nodesOf(container: Container): Node[] {
	return (container.nodes ?? []).flatMap((node) => nodeOf(node));
}

function nodeOf(node: ChildNode): Node | [] {
	switch (node.type) {
		case 'comment':
			return [];
		case 'decl':
			return node.prop.startsWith('--')
				? { kind: 'property', name: node.prop, text: `${node.toString()};` }
				: { kind: 'text', text: `${node.toString()};` };
		case 'rule':
			return { kind: 'rule', selectors: node.selectors.map(selectorOf), nodes: nodesOf(node) };
		case 'atrule': {
			const { name, params } = node;
			// Frames of an animation are no selectors, and a statement such as `@layer a, b;` has no block.
			if (!node.nodes || name.endsWith('keyframes'))
				return { kind: 'text', text: `${node.toString()}${node.nodes ? '' : ';'}` };
			return { kind: 'block', head: `@${name} ${params}`.trim(), nodes: nodesOf(node) };
		}
	}
}

/** What stands in parentheses may be an alternative, so nothing is asked of it. */
function selectorOf(text: string): Selector {
	let plain = text.replaceAll(/\[[^\]]*\]/g, '');
	while (/\([^()]*\)/.test(plain)) plain = plain.replaceAll(/\([^()]*\)/g, '');
	const names = plain.replaceAll(/::?[\w-]+/g, '');
	return {
		text,
		classes: [...names.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
		tags: [...names.replaceAll(/[.#][\w-]+/g, ' ').matchAll(/[a-z][\w-]*/gi)].map(([name]) => name),
	};
}

interface Page {
	readonly classes: ReadonlySet<string>;
	readonly tags: ReadonlySet<string>;
}

function pageOf(html: string, more: readonly string[]): Page {
	const words = [...html.matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].flatMap(([, ...given]) =>
		given.join('').split(/\s+/),
	);
	const tags = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name);
	return { classes: new Set([...words, ...more]), tags: new Set([...tags, ...more]) };
}

const words = new Map<string, readonly string[]>();

/** Any word of a program may be a class or an element. */
function wordsOf(code: string): readonly string[] {
	const known = words.get(code) ?? code.match(/[\w-]+/g) ?? [];
	words.set(code, known);
	return known;
}

function print(nodes: readonly Node[], page: Page, needed?: ReadonlySet<string>): string {
	return nodes
		.map((node) => {
			switch (node.kind) {
				case 'text':
					return node.text;
				case 'property':
					return needed && !needed.has(node.name) ? '' : node.text;
				case 'rule':
					return withHead(
						node.selectors
							.filter((one) => meets(one, page))
							.map(({ text }) => text)
							.join(),
						node.nodes,
						page,
						needed,
					);
				case 'block':
					return withHead(node.head, node.nodes, page, needed);
			}
		})
		.join('');
}

function withHead(head: string, nodes: readonly Node[], page: Page, needed?: ReadonlySet<string>): string {
	const inner = head === '' ? '' : print(nodes, page, needed);
	// The last semicolon of a block is not needed.
	return inner === '' ? '' : `${head}{${inner.replace(/;$/, '')}}`;
}

const meets = ({ classes, tags }: Selector, page: Page) =>
	classes.every((name) => page.classes.has(name)) && tags.every((name) => page.tags.has(name));

/** Names of custom properties that a style sheet uses. */
const used = (css: string) => new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** A page with a script file of its own may show what is not in it yet, and stays whole. */
const SCRIPT_FILE = /<script[^>]*\ssrc=/;

/** @param programs code that may put further elements and classes into any page */
export function pruneStyles(html: string, programs = ''): string {
	if (SCRIPT_FILE.test(html)) return html;
	const rest = html.replaceAll(STYLE, '');
	const page = pageOf(rest, wordsOf(programs));
	const sheets = [...html.matchAll(STYLE)].map(([, css = '']) => sheetOf(css));
	let printed = sheets.map((sheet) => print(sheet, page));
	// A property may be used by another one that nothing uses.
	for (let size = 0; size !== printed.join('').length;) {
		size = printed.join('').length;
		const needed = used(printed.join('') + programs);
		printed = sheets.map((sheet) => print(sheet, page, needed));
	}
	const texts = printed
		.map((css, at) => inlineProperties(css, [programs, rest, ...printed.toSpliced(at, 1)].join('\n')))
		.values();
	return html.replaceAll(STYLE, () => {
		const css = texts.next().value ?? '';
		return css === '' ? '' : `<style>${css}</style>`;
	});
}
