import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionNames } from '../schemas/index.ts';
import { builtPages, dist, origin } from './site.ts';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

describe('feeds', () => {
	test.each(['rss.xml', 'en/rss.xml', 'practices/rss.xml', 'en/cases/rss.xml'])(
		'%s has items with links to pages of the site',
		(path) => {
			const feed = read(path);
			const links = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(
				(match) => new URL(match[1] ?? '').pathname,
			);
			expect(links.length).toBeGreaterThan(3);
			expect(links.filter((link) => !existsSync(join(dist, link, 'index.html')))).toEqual([]);
			expect(feed).toContain(path.startsWith('en') ? '<language>en-GB</language>' : '<language>uk-UA</language>');
		},
	);
});

test('the sitemap names both languages of every page, and no page that is not there', () => {
	const map = read('sitemap-0.xml');
	const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
	expect(addresses.filter((path) => !existsSync(join(dist, path, 'index.html')))).toEqual([]);
	expect(addresses).toContain('/practices/community-statute/');
	expect(addresses).toContain('/en/practices/community-statute/');
	expect(map).toContain('hreflang="uk-UA"');
});

test('robots.txt names the sitemap', () => {
	expect(read('robots.txt')).toMatch(/Sitemap: https?:\/\/\S+\/sitemap-index\.xml/);
});

test('each language has its manifest with an icon that exists', () => {
	for (const path of ['manifest.webmanifest', 'en/manifest.webmanifest']) {
		const manifest = JSON.parse(read(path)) as { lang: string; icons: { src: string }[] };
		expect(manifest.lang).toBe(path.startsWith('en') ? 'en' : 'uk');
		expect(manifest.icons.every(({ src }) => existsSync(join(dist, src)))).toBe(true);
	}
});

test('each type has a card image in each language', () => {
	for (const name of ['site', ...collectionNames]) {
		for (const locale of ['uk', 'en']) {
			const png = readFileSync(join(dist, 'og', locale, `${name}.png`));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([800, 420]);
		}
	}
});

test('structured data is valid JSON of a schema.org type on every entry page', () => {
	const entries = builtPages().filter(({ path }) =>
		/^\/(en\/)?(practices|cases|toolkits|laws|events|organisations)\/[a-z0-9-]+\/$/.test(path),
	);
	expect(entries.length).toBeGreaterThan(80);
	for (const { html } of entries) {
		const json = /<script type="?application\/ld\+json"?>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
		expect(JSON.parse(json)).toMatchObject({
			'@context': 'https://schema.org',
			'@type': expect.stringMatching(/^[A-Z]/) as string,
		});
	}
});

test('pages are sent with the headers of production, compressed', async () => {
	const answer = await fetch(`${origin}/practices/community-statute/`, { headers: { 'Accept-Encoding': 'br' } });
	expect(answer.headers.get('content-encoding')).toBe('br');
	expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
	expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
	expect(answer.headers.get('set-cookie')).toBeNull();
});

test('an address without its last slash leads to the page', async () => {
	const answer = await fetch(`${origin}/practices/community-statute`, { redirect: 'manual' });
	expect(answer.status).toBe(301);
	expect(answer.headers.get('location')).toBe('/practices/community-statute/');
});
