/** Runs named stages one after another and prints each with its result and time. */
export type Stage = readonly [name: string, run: () => string | Promise<string>];

/** @returns whether all stages succeeded; the first failure is printed whole and ends the run */
export async function runStages(stages: readonly Stage[]): Promise<boolean> {
	const started = performance.now();
	for (const [index, [name, run]] of stages.entries()) {
		const number = `[${String(index + 1)}/${String(stages.length)}]`;
		const from = performance.now();
		process.stdout.write(`${number} ${name} … `);
		try {
			console.log(`${await run()} (${seconds(from)})`);
		} catch (error) {
			console.log(`✖ (${seconds(from)})\n`);
			console.error(error instanceof Error ? error.message : error);
			return false;
		}
	}
	console.log(`✔ ${seconds(started)}`);
	return true;
}

function seconds(from: number): string {
	return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
