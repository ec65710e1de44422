import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, siteFrom, variant } from './__fixtures__/site.ts';
import { matchesOf, registerBySector } from './exchange.ts';

const kalush = entryOf(baseSite(), 'communities', 'kalush');
type Sharing = typeof kalush.fields.sharing;

const dates = { confirmedOn: '2026-02-01', validUntil: '2027-02-01' };

const community = (id: string, sharing: Sharing, place: Partial<typeof kalush.fields> = {}) =>
	variant(kalush, id, { sharing, oblast: 'poltava', hromadaType: 'rural', ...place });

const giver = community('giver', {
	ready: true,
	...dates,
	offers: { sectors: ['education'], mechanisms: ['e-petition'], formats: ['study-visit-host', 'documents'] },
	languages: ['uk', 'en'],
});
const seeker = community('seeker', {
	ready: true,
	...dates,
	seeks: { mechanisms: ['e-petition', 'survey'], formats: ['study-visit-guest'] },
	languages: ['uk'],
});

const pairs = (...all: (typeof kalush)[]) =>
	matchesOf(siteFrom(all, 'uk')).map(({ giver: one, seeker: other, ...rest }) => ({
		pair: [one.id, other.id],
		...rest,
	}));

describe('offers and needs', () => {
	it('meet where both name a topic, and the reasons are in words', () => {
		expect(pairs(giver, seeker)).toEqual([
			{
				pair: ['giver', 'seeker'],
				topics: ['Електронна петиція'],
				pluses: ['Прийняти гостей', 'українська', 'та сама область: Полтавська', 'той самий тип: Сільська'],
				confirmed: true,
				mutual: false,
			},
		]);
	});

	it('do not meet by a format or a language alone', () => {
		const other = community('other', { ready: false, seeks: { sectors: ['environment'], formats: ['documents'] } });
		expect(pairs(giver, other)).toEqual([]);
	});

	it('are found both ways, and it is said that two can help each other', () => {
		const both = community('both', {
			ready: true,
			...dates,
			offers: { themes: ['budget-process'] },
			seeks: { sectors: ['education'] },
		});
		const swap = community('swap', {
			ready: true,
			...dates,
			offers: { sectors: ['education'] },
			seeks: { themes: ['budget-process'] },
		});
		expect(pairs(both, swap).map(({ pair, mutual }) => [...pair, mutual])).toEqual([
			['both', 'swap', true],
			['swap', 'both', true],
		]);
	});

	it('stand last while a side is not confirmed or its day has passed, however much they share', () => {
		const late = community('late', {
			...seeker.fields.sharing,
			validUntil: '2026-11-20',
			seeks: { sectors: ['education'], mechanisms: ['e-petition'] },
		});
		expect(pairs(late, giver, seeker).map(({ pair, confirmed }) => [pair[1], confirmed])).toEqual([
			['seeker', true],
			['late', false],
		]);
	});

	it('are none where nobody said anything', () => {
		expect(pairs(community('a', { ready: false }), community('b', { ready: false }))).toEqual([]);
	});
});

describe('the register by sector', () => {
	const ofEducation = (...more: (typeof kalush)[]) =>
		registerBySector(baseSite('uk', more)).map(({ id, offering, experienced }) => [
			id,
			offering.map((one) => one.id),
			experienced.map((one) => one.id),
		]);

	it('tells those that offer from those that only have cases there, and keeps empty rows', () => {
		expect(ofEducation(giver)).toContainEqual(['education', ['giver'], []]);
		expect(ofEducation(giver)).toContainEqual(['housing-utilities', [], ['kalush']]);
		expect(ofEducation(giver)).toContainEqual(['environment', [], []]);
	});
});
