import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'admin/**/*.test.ts'],
		exclude: ['src/__e2e__/**'],
		// Modules keep nothing that a test may change, so they are read once a worker and not once a file.
		isolate: false,
		unstubEnvs: true,
		unstubGlobals: true,
	},
});
