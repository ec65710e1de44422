import { describe, expect, it } from 'vitest';
import { collectionNames, isCollectionName } from '../schemas/index.ts';
import { baseSite, contentRoot, entriesOf, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { facetSlugs } from './facet-names.ts';
import { choiceText, listOf, listParts, listTitle, narrowings } from './lists.ts';

const base = baseSite();
const hearing = entryOf(base, 'cases', 'kalush-hearing');
const site = baseSite('uk', [
	variant(hearing, 'failed', { outcome: 'not-achieved', sectors: ['education', 'housing-utilities'] }),
	variant(hearing, 'early', { outcome: 'too-early', sectors: undefined }),
]);

describe('narrowings of a list', () => {
	it('are the whole list, each value and each pair that has entries', () => {
		const titles = narrowings(site, 'cases').map((choices) => listTitle(site, 'cases', choices));
		expect(titles[0]).toBe('Кейси');
		expect(titles).toContain('Кейси: Освіта');
		expect(titles).toContain('Кейси: Освіта, Мети не досягнуто');
		expect(titles).not.toContain('Кейси: Освіта, Досягнуто частково');
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('are never empty, for all that is published, and each has its own address', () => {
		for (const published of [siteFrom(entriesOf(contentRoot, 'uk'), 'uk'), site]) {
			for (const collection of collectionNames) {
				const all = narrowings(published, collection);
				const empty = all.filter((choices) => listOf(published, collection, choices).entries.length === 0);
				const whole = published.of(collection).length;
				expect(empty.filter((choices) => choices.length > 0 || whole > 0)).toEqual([]);
				const addresses = all.map((choices) => listParts(collection, choices).join('/'));
				expect(new Set(addresses).size).toBe(addresses.length);
			}
		}
	});

	it('do not collide with entries: no entry is named as a facet', () => {
		const published = entriesOf(contentRoot, 'uk');
		expect(published.filter(({ id }) => (facetSlugs as readonly string[]).includes(id))).toEqual([]);
		expect(published.filter(({ collection, id }) => collection === 'pages' && isCollectionName(id))).toEqual([]);
	});
});

describe('a list', () => {
	it('has the newest entries first, and those that meet every choice', () => {
		expect(listOf(site, 'cases', []).entries).toHaveLength(3);
		const choices = [
			{ facet: 'sector', value: 'housing-utilities' },
			{ facet: 'outcome', value: 'not-achieved' },
		] as const;
		expect(listOf(site, 'cases', choices).entries.map(({ id }) => id)).toEqual(['failed']);
	});

	it('links to every value of every facet, with how many entries wait there', () => {
		const { groups } = listOf(site, 'cases', []);
		for (const { links } of groups) {
			for (const { href, count, current } of links) {
				const [, , facet = '', value = ''] = href.split('/');
				expect(listOf(site, 'cases', [{ facet: facet as 'sector', value }]).entries).toHaveLength(count);
				expect(current).toBe(false);
			}
		}
		expect(groups.find(({ facet }) => facet === 'outcome')).toMatchObject({
			label: 'Підсумок',
			links: [
				{ text: 'Досягнуто частково', count: 1, href: '/cases/outcome/partly/' },
				{ text: 'Мети не досягнуто', count: 1, href: '/cases/outcome/not-achieved/' },
				{ text: 'Зарано судити', count: 1, href: '/cases/outcome/too-early/' },
			],
		});
	});

	it('once narrowed, offers to switch the value and to add a second one', () => {
		const { groups } = listOf(site, 'cases', [{ facet: 'sector', value: 'education' }]);
		expect(groups.map(({ facet }) => facet)).toEqual(['sector', 'outcome', 'oblast']);
		expect(groups[0]?.links.map(({ text, current }) => [text, current])).toEqual([
			['Освіта', true],
			['Житлово-комунальне господарство', false],
		]);
		expect(groups[1]?.links).toEqual([
			{ text: 'Мети не досягнуто', count: 1, href: '/cases/sector/education/outcome/not-achieved/', current: false },
		]);
	});

	it('marks both values of a pair', () => {
		const choices = [
			{ facet: 'sector', value: 'education' },
			{ facet: 'outcome', value: 'not-achieved' },
		] as const;
		const current = listOf(site, 'cases', choices).groups.flatMap(({ links }) => links.filter((link) => link.current));
		expect(current.map(({ text }) => text)).toEqual(['Освіта', 'Мети не досягнуто']);
	});

	it('leads only to pages that exist', () => {
		const pages = new Set(narrowings(site, 'cases').map((choices) => site.href(listParts('cases', choices))));
		const links = narrowings(site, 'cases').flatMap((choices) =>
			listOf(site, 'cases', choices).groups.flatMap(({ links: all }) => all.map(({ href }) => href)),
		);
		expect(links.filter((href) => !pages.has(href))).toEqual([]);
	});

	it('is named in the language of the site', () => {
		const english = baseSite('en');
		const choice = { facet: 'outcome', value: 'partly' } as const;
		expect(listTitle(english, 'cases', [choice])).toBe('Cases: Partly achieved');
		expect(choiceText(english, 'cases', { facet: 'outcome', value: 'no-such-value' })).toBe('no-such-value');
	});
});
