import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more. They begin first, so that at the end no worker waits long for the other. */
const LONG = /\/(offline|cold-visit|accessib\S+|another-tree|forms|reading|entries)\.test\.ts$/;

class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const { long = [], short = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
			LONG.test(moduleId) ? 'long' : 'short',
		);
		return [...long, ...short];
	}
}

export default defineConfig({
	test: {
		include: ['src/__e2e__/**/*.test.ts'],
		globalSetup: ['src/__e2e__/global-setup.ts'],
		testTimeout: 120_000,
		hookTimeout: 60_000,
		// Two cores: two files at once, each with its own browser.
		maxWorkers: 2,
		// Tests that say so go on side by side within a file.
		maxConcurrency: 3,
		sequence: { sequencer: LongFirst },
	},
});
