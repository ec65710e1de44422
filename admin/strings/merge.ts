/** Phrases of one language over those of another, however deep. */
export function merge(base: object, over: object): object {
	const entries = Object.entries(over).map(([key, value]: [string, unknown]) => {
		const below: unknown = (base as Record<string, unknown>)[key];
		return [key, isObject(value) && isObject(below) ? merge(below, value) : value];
	});
	return { ...base, ...(Object.fromEntries(entries) as object) };
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
