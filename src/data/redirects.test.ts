import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redirectRoutes } from './redirects.ts';

it('leads from every old address to the new one, in each language; what is gone leads to its list', () => {
	const root = mkdtempSync(join(tmpdir(), 'viche-routes-'));
	try {
		writeFileSync(join(root, 'redirects.yml'), 'cases/old: cases/new\nlaws/withdrawn: gone\npages/team: pages/about\n');
		expect(redirectRoutes(root, '/')).toEqual({
			'/cases/old/': '/cases/new/',
			'/en/cases/old/': '/en/cases/new/',
			'/laws/withdrawn/': '/laws/',
			'/en/laws/withdrawn/': '/en/laws/',
			'/team/': '/about/',
			'/en/team/': '/en/about/',
		});
		expect(redirectRoutes(root, '/viche/')['/laws/withdrawn/']).toBe('/viche/laws/');
	} finally {
		rmSync(root, { recursive: true });
	}
});
