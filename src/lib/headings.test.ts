import { expect, it } from 'vitest';
import { types } from '../schemas/index.ts';
import { headingIds } from './headings.ts';

it('makes readable Latin ids', () => {
	expect(headingIds(['Що змінить закон?', '1. Перший крок'], [], 'uk')).toEqual(['shcho-zminyt-zakon', 'pershyi-krok']);
});

it('numbers repeated headings', () => {
	expect(headingIds(['Кроки', 'Кроки', 'Уроки', 'Кроки'], [], 'uk')).toEqual(['kroky', 'kroky-2', 'uroky', 'kroky-3']);
});

it('gives the sections of a type the same ids in both languages', () => {
	const { sections } = types.cases;
	const ids = (['uk', 'en'] as const).map((locale) =>
		headingIds(
			sections.map((section) => section.heading[locale]),
			sections,
			locale,
		),
	);
	expect(ids[0]).toEqual(['problem', 'process', 'results', 'lessons']);
	expect(ids[1]).toEqual(ids[0]);
});

it('does not take a heading of the other language for a section', () => {
	expect(headingIds(['Problem', 'Проблема'], types.cases.sections, 'uk')).toEqual(['problem', 'problem-2']);
});
