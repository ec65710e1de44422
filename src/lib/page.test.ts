import { describe, expect, it } from 'vitest';
import { baseSite } from './__fixtures__/site.ts';
import { absolute, alternatesOf, canonicalOf, feedsOf, inLocale, type PageInfo } from './page.ts';

const origin = new URL('https://viche.example');
const site = baseSite('en', [], '/viche/');
const page: PageInfo = { site, parts: ['cases', 'kalush'], title: 'Kalush', description: 'A case', crumbs: [] };

describe('what a page tells its head', () => {
	it('is its own full address', () => {
		expect(canonicalOf(page, origin)).toBe('https://viche.example/viche/en/cases/kalush/');
		expect(absolute(site, '/', origin)).toBe('https://viche.example/viche/');
	});

	it('is the address of the original when the words are in another language', () => {
		expect(canonicalOf({ ...page, lang: 'uk' }, origin)).toBe('https://viche.example/viche/cases/kalush/');
	});

	it('is the same page in every language, the default one twice', () => {
		expect(alternatesOf(page, origin)).toEqual([
			{ hreflang: 'uk', href: 'https://viche.example/viche/cases/kalush/' },
			{ hreflang: 'en', href: 'https://viche.example/viche/en/cases/kalush/' },
			{ hreflang: 'x-default', href: 'https://viche.example/viche/cases/kalush/' },
		]);
		expect(inLocale(page, 'uk')).toBe('/viche/cases/kalush/');
	});

	it('is the feed of its type, on the home page the feed of everything', () => {
		expect(feedsOf({ ...page, card: 'cases' })).toEqual([{ href: '/viche/en/cases/rss.xml', label: 'Viche: Cases' }]);
		expect(feedsOf({ ...page, home: true })).toEqual([{ href: '/viche/en/rss.xml', label: 'Viche' }]);
		expect(feedsOf({ ...page, card: 'glossary' })).toEqual([]);
		expect(feedsOf(page)).toEqual([]);
	});
});
