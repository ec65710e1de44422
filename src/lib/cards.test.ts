import { describe, expect, it } from 'vitest';
import { baseSite, entryOf } from './__fixtures__/site.ts';
import { cardOf, shortFact } from './cards.ts';

const site = baseSite();
const fact = (...texts: string[]) => ({ name: 'costBand', label: 'Вартість', values: texts.map((text) => ({ text })) });

describe('a card', () => {
	it('has a kind, a title, one line and at most three facts', () => {
		for (const entry of site.entries.values()) {
			const card = cardOf(site, entry);
			expect(card).toMatchObject({ title: entry.fields.title, summary: entry.fields.summary, href: site.href(entry) });
			expect(card.facts.length).toBeLessThanOrEqual(3);
			expect(card).not.toHaveProperty('lang');
		}
		expect(cardOf(site, entryOf(site, 'cases', 'kalush-hearing')).kind).toBe('Кейс');
	});

	it('says in which language its words are, where that is another', () => {
		const entry = { ...entryOf(site, 'glossary', 'viche'), lang: 'uk' as const };
		expect(cardOf(baseSite('en'), entry)).toMatchObject({ lang: 'uk', kind: 'Term' });
	});

	it('shows two values of a fact and how many more there are', () => {
		expect(shortFact(fact('один')).text).toBe('один');
		expect(shortFact(fact('один', 'два')).text).toBe('один, два');
		expect(shortFact(fact('один', 'два', 'три', 'чотири')).text).toBe('один, два +2');
	});
});
