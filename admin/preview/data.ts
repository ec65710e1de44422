/** Stands where components import src/data/site.ts: there is no store, and of all bodies only the edited one is known. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { AnyEntry } from '../../src/lib/site.ts';

const bodies = new WeakMap<AnyEntry, AstroComponentFactory>();

export function setBody(entry: AnyEntry, body: AstroComponentFactory): void {
	bodies.set(entry, body);
}

/** The body of an entry as a component. */
export function renderBody(entry: AnyEntry): { Content: AstroComponentFactory } {
	const Content = bodies.get(entry);
	if (!Content) throw new Error(`${entry.collection}/${entry.id} is not being edited.`);
	return { Content };
}
