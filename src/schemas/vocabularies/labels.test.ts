import { afterEach, expect, it } from 'vitest';
import { applyLabels, hasTerm, namedVocabularies } from './labels.ts';
import { sectors } from './index.ts';

const before = { ...sectors.terms.education };
afterEach(() => {
	Object.assign(sectors.terms.education, before);
});

it('knows every vocabulary by its name', () => {
	expect(namedVocabularies.get('sectors')).toBe(sectors);
	expect(hasTerm('sectors/education')).toBe(true);
	expect(hasTerm('sectors/none-such')).toBe(false);
	expect(hasTerm('sectors/constructor')).toBe(false);
	expect(hasTerm('education')).toBe(false);
});

it('gives a value another name and leaves its id and the other values alone', () => {
	const { education: _, ...others } = structuredClone(sectors.terms);
	applyLabels({
		'sectors/education': { uk: 'Освіта й наука', en: 'Education and science' },
		'sectors/gone': { uk: 'Немає', en: 'Gone' },
	});
	expect(sectors.terms.education).toMatchObject({ uk: 'Освіта й наука', en: 'Education and science' });
	expect(sectors.ids).toContain('education');
	expect(sectors.terms).toMatchObject(others);
});
