/** Runs Sätteri's plugins for HTML over a tree: the part of them that this site's own plugins use. */
import type { HastContent, HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';

type Parent = Extract<HastNode, { children: unknown[] }>;

/** What a visitor may do. Sätteri's context has more; a plugin that asks for it fails here at once. */
type Context = Pick<HastVisitorContext, 'parent' | 'replaceNode' | 'setProperty' | 'textContent'>;

/** A plugin sees the tree as the one before left it; what it replaces, it does not visit again. */
export function runPlugins(tree: HastNode, plugins: readonly HastPluginDefinition[]): void {
	for (const plugin of plugins) runPlugin(tree, plugin);
}

function runPlugin(tree: HastNode, plugin: HastPluginDefinition): void {
	const parents = new Map<HastNode, Parent>();
	const replaced = new Map<HastNode, HastContent[]>();
	const context = contextOf(parents, replaced);
	const walk = (node: HastNode) => {
		dispatch(plugin, node, context as HastVisitorContext);
		if (!('children' in node)) return;
		for (const child of node.children) {
			parents.set(child, node);
			walk(child);
		}
	};
	walk(tree);
	for (const parent of new Set([...replaced.keys()].flatMap((node) => parents.get(node) ?? []))) {
		const children: HastNode[] = parent.children;
		parent.children = children.flatMap((child) => replaced.get(child) ?? [child]) as typeof parent.children;
	}
}

function contextOf(parents: ReadonlyMap<HastNode, Parent>, replaced: Map<HastNode, HastContent[]>): Context {
	return {
		parent: (node: HastNode) => parents.get(node) as never,
		textContent,
		replaceNode(node, content) {
			replaced.set(node, [content].flat());
		},
		setProperty(node, key, value) {
			if (node.type === 'element') node.properties[key] = value as null;
		},
	};
}

function dispatch(plugin: HastPluginDefinition, node: HastNode, context: HastVisitorContext): void {
	if (node.type === 'text') void plugin.text?.(node, context);
	if (node.type !== 'element') return;
	for (const visitor of [plugin.element ?? []].flat()) {
		if (visitor.filter.length === 0 || visitor.filter.includes(node.tagName)) void visitor.visit(node, context);
	}
}

function textContent(node: Readonly<HastNode>): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textContent).join('') : '';
}
