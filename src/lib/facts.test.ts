import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../schemas/index.ts';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { factsOf, hostOf, linkTo, rangeText } from './facts.ts';
import type { AnyEntry } from './site.ts';

const site = baseSite();
const english = baseSite('en');

/** The values of one field as people read them, without the no-break spaces of numbers. */
function texts(collection: CollectionName, id: string, name: string, on = site): string[] {
	const [fact] = factsOf(on, entryOf(on, collection, id), [name]);
	return (fact?.values ?? []).map(({ text }) => text.replaceAll(/\s/g, ' '));
}

describe('a fact on a page', () => {
	it('has the label of its field and its values in the language of the site', () => {
		expect(factsOf(site, entryOf(site, 'cases', 'kalush-hearing'), ['outcome'])).toEqual([
			{
				name: 'outcome',
				label: 'Підсумок',
				values: [{ text: 'Досягнуто частково', href: '/cases/outcome/partly/' }],
			},
		]);
		expect(texts('cases', 'kalush-hearing', 'outcome', english)).toEqual(['Partly achieved']);
	});

	it('is left out where nothing is known', () => {
		expect(factsOf(site, entryOf(site, 'cases', 'kalush-hearing'), ['costTotal', 'contexts'])).toEqual([]);
	});

	it('must be a field of the type', () => {
		expect(() => factsOf(site, entryOf(site, 'cases', 'kalush-hearing'), ['oblast'])).toThrow(
			'cases has no field oblast',
		);
	});

	it('carries the meaning of a value that needs one', () => {
		const [fact] = factsOf(site, entryOf(site, 'cases', 'kalush-hearing'), ['evidence']);
		expect(fact?.values[0]?.note).toMatch(/два незалежні джерела/);
	});
});

describe('a value reads as', () => {
	it('a range, or one number where both ends are the same', () => {
		expect(texts('practices', 'public-hearing', 'preparationWeeks')).toEqual(['4–6']);
		expect(texts('practices', 'public-hearing', 'runWeeks')).toEqual(['1']);
		expect(rangeText('en', 1000, 2500)).toBe('1,000–2,500');
	});

	it('an amount with its currency', () => {
		expect(texts('programmes', 'strong-communities', 'amount')).toEqual(['1 500 000 євро']);
	});

	it('flags by their names, and only those that are true', () => {
		expect(texts('practices', 'public-hearing', 'wartime')).toEqual(['Працює без світла', 'Можна провести в укритті']);
		expect(texts('organisations', 'civic-school', 'free')).toEqual(['так']);
		const paid = variant(entryOf(site, 'organisations', 'civic-school'), 'x', { free: false });
		expect(factsOf(site, paid, ['free'])).toEqual([]);
	});

	it('people with the year they were counted in, and where', () => {
		expect(texts('communities', 'kalush', 'population')).toEqual(['84 000 (2022)']);
		const [fact] = factsOf(site, entryOf(site, 'communities', 'kalush'), ['population']);
		expect(fact?.values[0]?.href).toBe('https://example.org/population');
	});

	it('a state with the day it was seen', () => {
		expect(texts('communities', 'kalush', 'statute')).toEqual(['Ухвалено', 'станом на травень 2025 р.']);
	});

	it('a date as exact as it is known', () => {
		expect(texts('cases', 'kalush-hearing', 'startedOn')).toEqual(['березень 2024 р.']);
		expect(texts('cases', 'kalush-hearing', 'endedOn', english)).toEqual(['15 June 2024']);
	});

	it('the host of an address, and a mail address that opens', () => {
		const facts = factsOf(site, entryOf(site, 'organisations', 'civic-school'), ['website', 'email']);
		expect(facts.flatMap(({ values }) => values)).toEqual([
			{ text: 'school.example.org', href: 'https://www.school.example.org/ua/' },
			{ text: 'office@example.org', href: 'mailto:office@example.org' },
		]);
		expect(hostOf('https://www.rada.gov.ua/x?y')).toBe('rada.gov.ua');
	});

	it('the title of the entry referred to, with a link; what does not exist is left out', () => {
		const lost = variant(entryOf(site, 'cases', 'kalush-hearing'), 'x', { communities: ['nowhere', 'kalush'] });
		const [fact] = factsOf(site, lost, ['communities']);
		expect(fact?.values).toEqual([{ text: 'Калуська громада', href: '/communities/kalush/' }]);
	});
});

describe('words in another language', () => {
	const untranslated: AnyEntry = { ...entryOf(site, 'programmes', 'strong-communities'), locale: 'en', lang: 'uk' };

	it('are marked with it', () => {
		const [donors] = factsOf(english, untranslated, ['donors']);
		expect(donors?.values).toEqual([{ text: 'Європейський Союз', lang: 'uk' }]);
		expect(linkTo(english, untranslated)).toMatchObject({ lang: 'uk', href: '/en/programmes/strong-communities/' });
	});

	it('are only the words: names of values are in the language of the page', () => {
		const [kinds] = factsOf(english, untranslated, ['supportTypes']);
		expect(kinds?.values[0]).not.toHaveProperty('lang');
	});
});
