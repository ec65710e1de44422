import { expect, it } from 'vitest';
import { adminPolicy } from './admin-policy.ts';

const hosts = (backend: Parameters<typeof adminPolicy>[0]) => /connect-src ([^;]+)/.exec(adminPolicy(backend))?.[1];

it('reaches nothing but the own machine while no place is set', () => {
	expect(hosts(undefined)).toBe("'self' blob:");
	expect(adminPolicy(undefined)).not.toContain('https:');
});

it('reaches the host where the files are', () => {
	expect(hosts({ name: 'github', base_url: 'https://auth.example.org' })).toContain('https://api.github.com');
	expect(hosts({ name: 'gitlab' })).toContain('https://gitlab.com');
	expect(
		hosts({ name: 'gitea', base_url: 'https://git.example.org', api_root: 'https://git.example.org/api/v1' }),
	).toBe("'self' blob: https://git.example.org");
	expect(hosts({ name: 'forgejo', api_root: 'https://git.example.org/api/v1' })).toBe(
		"'self' blob: https://git.example.org",
	);
});

it('runs no script from elsewhere and stands in no foreign frame', () => {
	const policy = adminPolicy({ name: 'github' });
	expect(/script-src ([^;]+)/.exec(policy)?.[1]).toBe("'self' 'unsafe-eval'");
	expect(policy).toContain("frame-ancestors 'self'");
});
