import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../src/schemas/index.ts';
import type { Values } from '../formats/entry.ts';
import { prepare, type Draft } from './prepare.ts';

const TODAY = '2026-11-22';

const draft = (part: Partial<Draft> & { uk?: Values; en?: Values } = {}): Draft => ({
	collection: part.collection ?? 'glossary',
	id: part.id ?? 'toloka',
	values: { ...(part.uk && { uk: part.uk }), ...(part.en && { en: part.en }) },
	before: part.before ?? {},
});

const uk = { title: 'толока', summary: 'Спільна праця сусідів.', createdOn: '2026-01-10', updatedOn: '2026-02-10' };
const en = { title: 'toloka', summary: 'Neighbours working together.' };

describe('the address of a new entry', () => {
	const idOf = (values: Values) => prepare(draft({ id: '', uk: values }), TODAY).id;

	it.each([
		['Щорічна згода у Києві', 'shchorichna-zghoda-u-kyievi'],
		['10 кроків до статуту', 'krokiv-do-statutu'],
		['Обʼєднання громад: Ґорґани', 'obiednannia-hromad-gorgany'],
	])('is made of the title by the official transliteration: %s', (title, id) => {
		expect(idOf({ title })).toBe(id);
	});

	it.each(['***', '2024', '–', '中文', 'ь', ''])('is not made of a title without letters: «%s»', (title) => {
		expect(idOf({ title })).toBe('');
	});

	it('is the editor’s own where there is one, even a wrong one', () => {
		expect(idOf({ title: 'Толока', id: ' nasha-toloka ' })).toBe('nasha-toloka');
		expect(idOf({ title: 'Толока', id: 'Наша' })).toBe('Наша');
		expect(idOf({ title: 'Толока', id: '  ' })).toBe('toloka');
	});

	it('never changes once the entry is saved', () => {
		expect(prepare(draft({ uk: { ...uk, title: 'Інша назва', id: 'insha' } }), TODAY).id).toBe('toloka');
	});
});

describe('the file of the source language', () => {
	it('has no address, nothing empty and nothing that only translations have', () => {
		const values = {
			...uk,
			id: 'toloka',
			synonyms: ['праця', ' ', ''],
			sources: [],
			image: { src: '', alt: null, credit: '' },
			checkedOn: '',
			translatedOn: TODAY,
			translationMethod: 'human',
			body: '  Слово.  ',
		};
		expect(prepare(draft({ uk: values }), TODAY).files).toEqual({
			uk: { ...uk, synonyms: ['праця'], body: 'Слово.' },
		});
	});
});

describe('a translation', () => {
	const filesOf = (part: Parameters<typeof draft>[0]) => prepare(draft({ uk, ...part }), TODAY).files;

	it.each<[string, Values]>([
		['was not opened', {}],
		['has nothing in it', { title: '', summary: ' ', synonyms: [], body: '' }],
		['has only what the form put there', { draft: false, translationMethod: 'human', translatedOn: TODAY }],
		['has only facts', { values: ['peacebuilding'], updatedOn: '2026-02-10' }],
	])('is not written when it %s', (_, values) => {
		expect(Object.keys(filesOf({ en: values }))).toEqual(['uk']);
	});

	it('is not written when only the headings of the template stand in its text', () => {
		const body = '## Problem\n\n\n## What was done\n\n\n## Results\n\n\n## Lessons\n';
		const files = (text: string) => Object.keys(filesOf({ collection: 'cases', en: { body: text } }));
		expect(files(body)).toEqual(['uk']);
		expect(files(body.replace('Results', 'Outcomes'))).toEqual(['uk', 'en']);
	});

	it('is not written when its lists have items without words', () => {
		const steps = [{ who: ['council'], days: 3 }, { title: '' }];
		expect(Object.keys(filesOf({ collection: 'toolkits', en: { steps } }))).toEqual(['uk']);
	});

	it('is written where it has been, so that emptying it does not pass in silence', () => {
		expect(filesOf({ en: { title: '' }, before: { uk, en } }).en).toEqual({ translatedOn: TODAY });
	});

	it('has words only: facts stay in the source', () => {
		const image = { src: '/media/toloka.jpg', alt: 'Люди саджають дерева', credit: 'Редакція' };
		const files = filesOf({
			uk: { ...uk, values: ['peacebuilding'], image },
			en: { ...en, values: ['peacebuilding'], image: { ...image, alt: 'People plant trees' }, createdOn: '2020-01-01' },
		});
		expect(files.en).toEqual({ ...en, image: { alt: 'People plant trees' }, translatedOn: TODAY });
	});
});

describe('lists with words and facts', () => {
	const steps = (collection: CollectionName, source: Values[], items: Values[]) =>
		prepare(draft({ collection, uk: { ...uk, steps: source }, en: { ...en, steps: items } }), TODAY).files.en?.[
			'steps'
		];
	const source = [
		{ title: 'Оголосіть', who: ['council'], days: 30 },
		{ title: 'Проведіть', who: ['facilitator'], days: 1 },
		{ title: 'Відповідайте', who: ['council'], days: 10 },
	];

	it('take the facts of the source, item by item', () => {
		const items = [
			{ title: 'Announce', days: 7, who: ['residents'] },
			{ title: 'Hold' },
			{ title: 'Answer', days: 10 },
		];
		expect(steps('toolkits', source, items)).toEqual([
			{ who: ['council'], days: 30, title: 'Announce' },
			{ who: ['facilitator'], days: 1, title: 'Hold' },
			{ who: ['council'], days: 10, title: 'Answer' },
		]);
	});

	it('lose a fact that the source no longer has', () => {
		const [first = {}] = source;
		expect(steps('toolkits', [{ ...first, days: '' }], [{ title: 'Announce', days: 30, who: ['council'] }])).toEqual([
			{ who: ['council'], title: 'Announce' },
		]);
	});

	it('keep an item that the source has not: the check names the difference', () => {
		const items = [{ title: 'Announce' }, { title: 'Hold' }, { title: 'Answer' }, { title: 'Print', days: 2 }];
		expect(steps('toolkits', source, items)).toMatchObject([{ days: 30 }, { days: 1 }, { days: 10 }, { days: 2 }]);
	});

	it('are left alone where items were moved in one language only', () => {
		const moved = [
			{ title: 'Hold', who: ['facilitator'], days: 1 },
			{ title: 'Announce', who: ['council'], days: 30 },
			{ title: 'Answer', who: ['council'], days: 10 },
		];
		expect(steps('toolkits', source, moved)).toEqual(moved);
	});

	it('are joined within lists too', () => {
		const decision = { question: 'Чи відповіли?', options: [{ label: 'Так', advice: 'Друкуйте.', step: 2 }] };
		const { en: file } = prepare(
			draft({
				collection: 'toolkits',
				uk: { ...uk, decisions: [decision] },
				en: { ...en, decisions: [{ question: 'Answered?', options: [{ label: 'Yes', advice: 'Print.' }] }] },
			}),
			TODAY,
		).files;
		expect(file?.['decisions']).toEqual([
			{ question: 'Answered?', options: [{ step: 2, label: 'Yes', advice: 'Print.' }] },
		]);
	});
});

describe('the day of a translation', () => {
	const before = { uk, en: { ...en, translatedOn: '2026-02-10', translationMethod: 'human', body: 'An old word.' } };
	const dayOf = (values: Values, was: Draft['before'] = before) =>
		prepare(draft({ uk, en: values, before: was }), TODAY).files.en?.['translatedOn'];

	it('stays where the words are the same, in whatever order', () => {
		expect(dayOf(before.en)).toBe('2026-02-10');
		expect(dayOf({ synonyms: [], ...before.en, body: ' An old word.\n' })).toBe('2026-02-10');
	});

	it('is today where the words changed', () => {
		expect(dayOf({ ...before.en, summary: 'Neighbours at work together.' })).toBe(TODAY);
		expect(dayOf({ ...before.en, body: 'A new word.' })).toBe(TODAY);
	});

	it('stays where only a fact of the source changed in a list', () => {
		const file = (items: Values[], days: number) =>
			prepare(
				draft({
					collection: 'toolkits',
					uk: { ...uk, steps: [{ title: 'Оголосіть', days }] },
					en: { ...en, steps: items, translatedOn: '2026-02-10' },
					before: { en: { ...en, steps: [{ title: 'Announce', days: 30 }], translatedOn: '2026-02-10' } },
				}),
				TODAY,
			).files.en;
		expect(file([{ title: 'Announce', days: 30 }], 45)).toMatchObject({
			translatedOn: '2026-02-10',
			steps: [{ title: 'Announce', days: 45 }],
		});
		expect(file([{ title: 'Announce it', days: 30 }], 30)?.['translatedOn']).toBe(TODAY);
	});

	it('is today where the translation is new, or its day was taken out', () => {
		expect(dayOf(en, {})).toBe(TODAY);
		expect(dayOf({ ...before.en, translatedOn: '' })).toBe(TODAY);
	});

	it('is the one that the editor gave', () => {
		expect(dayOf({ ...before.en, translatedOn: '2026-11-01' })).toBe('2026-11-01');
		expect(dayOf({ ...before.en, body: 'A new word.', translatedOn: '2026-11-01' })).toBe('2026-11-01');
		expect(dayOf({ ...en, translatedOn: '2026-11-01' }, {})).toBe('2026-11-01');
	});
});
