import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { everywhere, nameOf, placesOf, programmesByState, servicesOf, termsOf, topicKin } from './support-site.ts';

const plain = baseSite();
const school = entryOf(plain, 'organisations', 'civic-school');
const strong = entryOf(plain, 'programmes', 'strong-communities');
const site = baseSite('uk', [
	variant(school, 'office', { oblasts: undefined, services: ['training'] }),
	variant(strong, 'for-villages', {
		hromadaTypes: ['rural'],
		oblasts: ['rivne'],
		communities: undefined,
		deadline: undefined,
	}),
	variant(strong, 'over', { deadline: '2026-01-01', communities: undefined }),
]);

describe('who can help', () => {
	it('stands under the oblasts that an organisation or a programme names, or a community in it', () => {
		expect(
			placesOf(site)
				.map(
					({ id, organisations, programmes }) => [id, organisations.length, programmes.map((one) => one.id)] as const,
				)
				.filter(([, count, programmes]) => count + programmes.length > 0),
		).toEqual([
			['ivano-frankivsk', 0, ['strong-communities']],
			['lviv', 1, []],
			['rivne', 0, ['for-villages']],
		]);
	});

	it('works in all of Ukraine where no oblast is named', () => {
		expect(everywhere(site).map(({ id }) => id)).toEqual(['office']);
	});

	it('stands under each of its services', () => {
		expect(servicesOf(site).map(({ name, organisations }) => [name, organisations.length])).toEqual([
			['Правова консультація', 1],
			['Навчання', 2],
		]);
	});

	it('offers what closes soon first and what is closed last', () => {
		expect(programmesByState(site).map(({ id }) => id)).toEqual(['strong-communities', 'for-villages', 'over']);
	});
});

describe('what a programme asks for', () => {
	it('is what its fields say; where it worked before limits nobody', () => {
		expect(termsOf(entryOf(site, 'programmes', 'for-villages')).asks).toMatchObject({
			type: ['rural'],
			oblast: ['rivne'],
		});
		expect(termsOf(strong).asks.oblast).toEqual([]);
	});

	it('is named in the language of the site', () => {
		expect([nameOf(site, 'topic', 'budget-process'), nameOf(baseSite('en'), 'type', 'rural')]).toEqual([
			'Бюджетний процес',
			'Rural',
		]);
	});

	it('is a sector among sectors and a theme among themes', () => {
		expect([topicKin('education').has('environment'), topicKin('education').has('budget-process')]).toEqual([
			true,
			false,
		]);
	});
});
