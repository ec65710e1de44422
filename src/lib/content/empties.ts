/** The CMS writes '', null and [] for «not given»; all of them, and what they leave empty, go. */
export function withoutEmpties(value: unknown): unknown {
	if (Array.isArray(value)) {
		const items = value.map(withoutEmpties).filter((item) => item !== undefined);
		return items.length > 0 ? items : undefined;
	}
	if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
		const entries = Object.entries(value).map(([key, item]) => [key, withoutEmpties(item)] as const);
		const kept = entries.filter(([, item]) => item !== undefined);
		return kept.length > 0 ? Object.fromEntries(kept) : undefined;
	}
	if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
	return value ?? undefined;
}
