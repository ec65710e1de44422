/** Components that toolkits and pages in MDX may use, and the attributes each may have (text only). */
export const mdxComponents = {
	Note: ['kind', 'title'],
	Counts: [],
	Matrix: [],
	PressKit: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MdxComponentName = keyof typeof mdxComponents;

export function isMdxComponent(name: string): name is MdxComponentName {
	return Object.hasOwn(mdxComponents, name);
}
