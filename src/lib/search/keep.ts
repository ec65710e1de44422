/** Asks once for each name; a failure is not kept, so the next query tries again. */
export function keep<Value>(ask: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
	const kept = new Map<string, Promise<Value>>();
	return (name) => {
		const known = kept.get(name);
		if (known) return known;
		const value = ask(name);
		kept.set(name, value);
		value.catch(() => kept.delete(name));
		return value;
	};
}

/** Asks once for the one thing there is. */
export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
	const kept = keep(ask);
	return () => kept('');
}
