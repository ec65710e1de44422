import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'admin/**/*.test.ts'], exclude: ['src/__e2e__/**'] },
});
