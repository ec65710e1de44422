import { defineConfig } from 'vitest/config';

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
	},
});
