import { resolve } from 'node:path';
import * as satteri from 'satteri';
import { describe, expect, it } from 'vitest';
import { readContentTree } from '../../src/lib/content/read-tree.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import * as standIn from './satteri.ts';
import { markdownSamples, mdxSamples } from './samples.ts';

/** What the checks and the pages read of a node. */
const READ = [
	'type',
	'value',
	'url',
	'alt',
	'title',
	'depth',
	'align',
	'ordered',
	'start',
	'spread',
	'checked',
	'name',
];
const ALSO_READ = ['identifier', 'label', 'referenceType', 'lang', 'meta'];

function outline(node: satteri.MdastNode): unknown {
	const fields = Object.entries(node).filter(([key]) => READ.includes(key) || ALSO_READ.includes(key));
	return {
		...Object.fromEntries(fields),
		at: node.position && [node.position.start.line, node.position.start.column],
		...(isComponent(node) && { attributes: node.attributes.map(attribute) }),
		...('children' in node && { children: node.children.map(outline) }),
	};
}

type Component = Extract<satteri.MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isComponent(node: satteri.MdastNode): node is Component {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attribute(one: Component['attributes'][number]): unknown {
	const value = typeof one.value === 'object' ? one.value?.value : one.value;
	return { type: one.type, name: 'name' in one ? one.name : undefined, value };
}

const options = {
	features: { gfm: { footnotes: { label: 'Примітки', backLabel: 'До {reference}' } }, smartPunctuation: false },
};

function expectSame(text: string, mdx: boolean): void {
	if (mdx) {
		expect(outline(standIn.mdxToMdast(text))).toEqual(outline(satteri.mdxToMdast(text)));
		return;
	}
	expect(outline(standIn.markdownToMdast(text))).toEqual(outline(satteri.markdownToMdast(text)));
	expect(standIn.markdownToHtml(text, options).html).toBe(satteri.markdownToHtml(text, options).html);
}

describe('the stand-in reads as Sätteri does', () => {
	const { files } = readContentTree(resolve('content'));

	it.each(files.map((file) => [file.path, file] as const))('%s', (_, { extension, fragments }) => {
		for (const { path, text } of fragments) expectSame(text, extension === 'mdx' && !path);
	});

	it.each(markdownSamples)('%j', (text) => {
		expectSame(text, false);
	});

	it.each(mdxSamples)('MDX: %j', (text) => {
		expectSame(text, true);
	});

	it.each(['<Note>\n\nа', 'а {б', '<Note', 'а <b c', '</Note>', '<!-- x -->', '<a@b.c>', '{', 'a <1'])(
		'and refuses what Sätteri refuses: %j',
		(text) => {
			expect(() => satteri.mdxToMdast(text)).toThrow(/^\d+:\d+: /);
			expect(() => standIn.mdxToMdast(text)).toThrow(/^\d+:\d+: /);
		},
	);

	it('and names a tag that is not closed', () => {
		expect(() => standIn.mdxToMdast('а\n\n<Note>\n\nб')).toThrow(/^3:1: .*<Note>/);
	});
});

describe('plugins', () => {
	const seen = (markdownToHtml: typeof standIn.markdownToHtml) => {
		const found: unknown[] = [];
		const { html } = markdownToHtml('## Б *в*\n\nа `г` [ґ](/x)\n\n- д\n', {
			hastPlugins: [
				{
					name: 'first',
					element: {
						filter: ['h2', 'a'],
						visit(node, context) {
							found.push(node.tagName, context.textContent(node), context.parent(node).type);
							context.setProperty(node, 'id', 'i');
						},
					},
				},
				{
					name: 'second',
					text(node, context) {
						found.push(node.value);
						if (node.value !== 'д') return;
						const em = {
							type: 'element',
							tagName: 'em',
							properties: {},
							children: [{ type: 'text', value: 'е' }],
						} as const;
						context.replaceNode(node, [
							{ type: 'text', value: '<' },
							{ ...em, children: [...em.children] },
						]);
					},
				},
			],
		});
		return { html, found };
	};

	it('see and change the same', () => {
		expect(seen(standIn.markdownToHtml)).toEqual(seen(satteri.markdownToHtml));
	});

	it('of this site give the same pages', async () => {
		const { headingPlugin, addressPlugin, tablePlugin } = await import('../../src/markdown/plugins.ts');
		const text = '## Кроки\n\n| [а](/laws/) | б |\n|:--|--:|\n| ![в](/media/a.png) | г |\n\n### Кроки\n';
		const hastPlugins = [headingPlugin('uk', [], []), addressPlugin('/viche/'), tablePlugin()];
		expect(standIn.markdownToHtml(text, { hastPlugins }).html).toBe(
			renderMarkdown(text, { locale: 'uk', base: '/viche/' }).html,
		);
	});
});
