import { describe, expect, it } from 'vitest';
import { baseSite, entryOf, variant } from './__fixtures__/site.ts';
import { byLetter } from './alphabet.ts';

const viche = entryOf(baseSite(), 'glossary', 'viche');

/** The groups of a site that has nothing but these titles. */
function groupsOf(locale: 'uk' | 'en', ...titles: string[]) {
	const site = baseSite(
		locale,
		titles.map((title, at) => ({ ...variant(viche, `t${String(at)}`, { title }), locale })),
	);
	return byLetter(site).flatMap(({ slug, label, entries }) => {
		const own = entries.filter(({ id }) => /^t\d/.test(id)).map(({ fields }) => fields.title);
		return own.length > 0 ? [{ slug, label, titles: own }] : [];
	});
}

describe('all entries by their first letter', () => {
	it('are all there, each once', () => {
		for (const locale of ['uk', 'en'] as const) {
			const site = baseSite(locale);
			const listed = byLetter(site).flatMap(({ entries }) =>
				entries.map(({ collection, id }) => `${collection}/${id}`),
			);
			expect(listed.sort()).toEqual([...site.entries.keys()].sort());
		}
	});

	it('stand by the alphabet of the language, groups and entries in them', () => {
		expect(
			groupsOf('uk', 'Щит', 'Їжа', 'Іскра', 'Ґанок', 'Гай', 'Єдність', 'абетка', 'Авторка').map(({ titles }) => titles),
		).toEqual([['абетка', 'Авторка'], ['Гай'], ['Ґанок'], ['Єдність'], ['Іскра'], ['Їжа'], ['Щит']]);
	});

	it.each([
		['«Є» – наша громада', 'ye', 'Є'],
		['віче', 'v', 'В'],
		['Щорічна угода', 'shch', 'Щ'],
		['Ґанок', 'g', 'Ґ'],
		['(не)формальна освіта', 'n', 'Н'],
		['E-петиція', 'e', 'E'],
	])('%s stands under /%s/, %s', (title, slug, label) => {
		const [group, ...rest] = groupsOf('uk', title);
		expect(rest).toEqual([]);
		expect(group?.slug).toBe(slug);
		expect(group?.label.split(', ')).toContain(label);
		expect(group?.slug).toMatch(/^[a-z]+$/);
	});

	it('stand together where their letters are romanised alike, and both letters are named', () => {
		const [group, ...rest] = groupsOf('uk', 'Рада', 'Result', 'Район');
		expect(rest).toEqual([]);
		expect(group?.slug).toBe('r');
		expect(group?.label.split(', ').sort()).toEqual(['R', 'Р'].sort());
		expect(group?.titles.sort()).toEqual(['Result', 'Рада', 'Район'].sort());
	});

	it('stand together where they begin with digits', () => {
		expect(groupsOf('uk', '2025 рік', '15 кроків')).toEqual([
			{ slug: '0-9', label: '1, 2', titles: ['15 кроків', '2025 рік'] },
		]);
	});

	it('are grouped in English too', () => {
		expect(groupsOf('en', 'zoning', 'Youth council').map(({ slug, label }) => `${slug} ${label}`)).toEqual([
			'y Y',
			'z Z',
		]);
	});

	it('have one address a group', () => {
		const letters = Array.from('абвгґдеєжзиіїйклмнопрстуфхцчшщюя', (letter) => `${letter}${letter}`);
		const slugs = groupsOf('uk', ...letters, 'zz', '12').map(({ slug }) => slug);
		expect(new Set(slugs).size).toBe(slugs.length);
	});
});
