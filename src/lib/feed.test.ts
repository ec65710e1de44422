import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { feedOf } from './feed.ts';
import { feedNames } from './page.ts';

const base = baseSite();

describe('a feed', () => {
	it('of everything begins with the newest and says what each entry is', () => {
		const feed = feedOf(base);
		expect(feed.title).toBe('Віче');
		expect(feed.items[0]).toEqual({
			title: 'Статут стане обовʼязковим',
			description: 'Кожна громада муситиме ухвалити статут до кінця року, і що це змінить.',
			link: '/news/statute-law/',
			pubDate: new Date('2026-03-01T00:00:00Z'),
			categories: ['Новина'],
		});
		const days = feed.items.map(({ pubDate }) => pubDate.getTime());
		expect(days).toEqual([...days].sort((a, b) => b - a));
	});

	it('of one type has only that type, under its name, in the language of the site', () => {
		expect(feedOf(base, 'cases')).toMatchObject({ title: 'Віче: Кейси', items: [{ link: '/cases/kalush-hearing/' }] });
		expect(feedOf(baseSite('en', [], '/viche/'), 'cases')).toMatchObject({
			title: 'Viche: Cases',
			items: [{ link: '/viche/en/cases/kalush-hearing/' }],
		});
	});

	it('dates news by the day of publication and the rest by the last change', () => {
		const news = variant(entryOf(base, 'news', 'statute-law'), 'old', {
			publishedOn: '2020-01-01',
			updatedOn: '2026-11-20',
		});
		const law = variant(entryOf(base, 'laws', 'local-self-government'), 'changed', { updatedOn: '2026-11-19' });
		const titles = feedOf(baseSite('uk', [news, law])).items.map(({ title }) => title);
		expect(titles[0]).toBe('changed');
		expect(titles.at(-1)).toBe('old');
	});

	it('leaves terms, pages and collections out, and never grows past fifty', () => {
		expect(feedNames).not.toContain('glossary');
		const hearing = entryOf(base, 'cases', 'kalush-hearing');
		const many = Array.from({ length: 60 }, (_, index) => variant(hearing, `case-${String(index)}`, {}));
		expect(feedOf(baseSite('uk', many)).items).toHaveLength(50);
		expect(feedOf(base).items).toHaveLength(12);
	});
});
