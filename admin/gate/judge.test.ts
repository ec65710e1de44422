/** What only the form can do wrong: addresses of new entries, and what others have of an entry. */
import { describe, expect, it } from 'vitest';
import type { Values } from '../formats/entry.ts';
import type { AdminIndex } from '../index-file.ts';
import { formOf, indexOf, TODAY, treeWith, type Change } from './__fixtures__/form.ts';
import { messageOfFault } from './form-faults.ts';
import { judge, type Judged } from './judge.ts';
import { messageOf } from './messages.ts';
import { refuseReferred } from './pass.ts';
import { prepare } from './prepare.ts';

const base = treeWith({});
const index = indexOf(base);

const uk = {
	title: 'Толока',
	summary: 'Спільна праця сусідів задля всієї громади.',
	createdOn: '2026-01-10',
	updatedOn: '2026-02-10',
	body: 'Слово давнє.',
};

/** Saves a new entry of pages. */
function create(values: Values, around: Partial<AdminIndex> = {}): Judged {
	const prepared = prepare({ collection: 'pages', id: '', values: { uk: values }, before: {} }, TODAY);
	const place = { collection: 'pages', extension: 'md', isNew: true } as const;
	return judge(prepared, place, { index: { ...index, ...around }, newMedia: ['/media/new.jpg'], today: TODAY });
}

/** Saves an entry of a tree once its Ukrainian form has been changed. */
function save(key: string, changed: Values, tree = base, around: Partial<AdminIndex> = {}): Judged {
	const entry = [...tree.entries.values()].find((one) => one.key === key);
	if (!entry) throw new Error(key);
	const before = formOf(entry);
	const { collection, id, source } = entry;
	const values = { ...before, uk: { ...before.uk, ...changed } };
	const prepared = prepare({ collection, id, values, before }, TODAY);
	const place = { collection, extension: source.extension, isNew: false };
	return judge(prepared, place, { index: { ...indexOf(tree), ...around }, newMedia: [], today: TODAY });
}

const said = ({ faults }: Judged) => faults.map((fault) => messageOfFault(fault));

describe('the address of a new entry', () => {
	it('is made of the title', () => {
		const { texts, faults, findings } = create(uk);
		expect(faults).toEqual([]);
		expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['MissingTranslation', 'pages/uk/toloka.md']]);
		expect(texts.uk).toMatch(/^---\ntitle: Толока\n/);
	});

	it.each<[string, Values, Partial<AdminIndex>, string, RegExp]>([
		['none', { title: '***' }, {}, 'title', /немає жодної літери/],
		['of another alphabet', { id: 'Толока' }, {}, 'id', /^Адреса «Толока» не годиться/],
		['too long', { id: 'a'.repeat(81) }, {}, 'id', /не годиться/],
		['of another entry', { title: 'Про нас', id: 'about' }, {}, 'id', /«about» уже є: «Про нас»/],
		['that begins the name of its folder', { id: 'page' }, {}, 'id', /збігається з назвою розділу/],
		[
			'that was another’s',
			{},
			{ redirects: [{ from: 'pages/toloka', to: 'gone' }] },
			'id',
			/^Адреса «toloka» зайнята: за нею була інша сторінка/,
		],
	])('is refused: %s', (_, values, around, field, words) => {
		const [message, ...more] = said(create({ ...uk, ...values }, around));
		expect(more).toEqual([]);
		expect(message).toMatchObject({ severity: 'error', path: [field], what: expect.stringMatching(words) as string });
		expect(message?.where).toMatch(/^(Адреса на сайті|Назва)$/);
		expect(message?.fix).toMatch(/«Адреса на сайті»/);
	});
});

describe('an entry that others lead to', () => {
	const hearing = 'practices/public-hearing';

	it('cannot become a draft: named in fields and in texts', () => {
		const [message] = said(save('communities/kalush', { draft: true }));
		expect(message?.where).toBe('Чернетка');
		expect(message?.what).toBe(
			'Запис не може бути чернеткою: на нього посилаються «Слухання щодо тарифу на воду», «Сильні громади», «Форум участі», «Громадські слухання».',
		);
	});

	it('cannot become a draft where an old address leads to it', () => {
		const redirects = [{ from: 'pages/pro-redaktsiiu', to: 'pages/about' }];
		expect(said(save('pages/about', { draft: true }, base, { redirects }))).toMatchObject([
			{ path: ['draft'], what: expect.stringContaining('«pages/pro-redaktsiiu»') as string },
		]);
	});

	it('may become a draft where only drafts name it', () => {
		const draft = `---\ntitle: чернетка\nsummary: Ще не готове слово.\ndraft: true\nrelated: [collections/first-steps]\ncreatedOn: 2026-01-10\nupdatedOn: 2026-02-10\n---\n`;
		expect(said(save('collections/first-steps', { draft: true }, treeWith({ 'glossary/uk/draft.md': draft })))).toEqual(
			[],
		);
	});

	const link = (anchor: string): Change => ({
		'glossary/uk/toloka.md': `---\ntitle: толока\nsummary: Спільна праця сусідів.\ncreatedOn: 2026-01-10\nupdatedOn: 2026-02-10\n---\n\nЯк [почитати закон](/practices/public-hearing/#${anchor}).\n`,
	});
	const body = String(formOf([...base.entries.values()].find(({ key }) => key === hearing) ?? fail()).uk?.['body']);

	it('keeps the headings that they lead to', () => {
		const tree = treeWith(link('de-pochytaty-zakon'));
		expect(said(save(hearing, { body }, tree))).toEqual([]);
		expect(said(save(hearing, { body: body.replace('Де почитати закон', 'Закон') }, tree))).toMatchObject([
			{
				path: ['body'],
				what: 'У тексті більше немає розділу «#de-pochytaty-zakon», а на нього посилаються «толока».',
			},
		]);
	});

	it('is not to blame for links that led nowhere before', () => {
		expect(said(save(hearing, { body: '## Що це і навіщо\n\nІнше.' }, treeWith(link('nowhere'))))).toEqual([]);
	});

	const remove = (collection: 'communities' | 'pages' | 'glossary', id: string, around: Partial<AdminIndex> = {}) =>
		refuseReferred({ collection, extension: 'md' }, id, { loadIndex: () => Promise.resolve({ ...index, ...around }) });

	it('cannot be deleted', async () => {
		await expect(remove('communities', 'kalush')).rejects.toThrow(
			/посилаються: «Слухання.*«Громадські слухання»\. Спершу/,
		);
		const redirects = [{ from: 'pages/old', to: 'pages/about' }];
		await expect(remove('pages', 'about', { redirects })).rejects.toThrow(/«pages\/old»\. .*«Перенаправлення»/);
		await expect(remove('glossary', 'viche')).resolves.toBeUndefined();
	});
});

describe('what others have', () => {
	const findings = (text: string) =>
		create({ ...uk, body: text }).findings.filter(({ rule }) => rule !== 'MissingTranslation');

	it('is known: headings, steps and parts of their pages', () => {
		expect(
			findings(
				'[Закон](/practices/public-hearing/#de-pochytaty-zakon), [крок](/toolkits/hold-hearing/#step-3), [ризики](/practices/public-hearing/#risks)',
			),
		).toEqual([]);
		expect(findings('[Крок](/toolkits/hold-hearing/#step-4)')).toMatchObject([{ rule: 'BrokenAnchor' }]);
	});

	it('are pictures too, those that come with the entry among them', () => {
		expect(findings('![Люди](/media/toloka.jpg) ![Люди](/media/new.jpg)')).toEqual([]);
		expect(findings('![Люди](/media/old.jpg)')).toMatchObject([{ rule: 'ImageAddress' }]);
	});

	it('are their faults: a redirect that leads nowhere does not stop this entry', () => {
		const redirects = [{ from: 'pages/old', to: 'pages/none' }];
		expect(create(uk, { redirects }).findings.map(({ rule }) => rule)).toEqual(['MissingTranslation']);
	});
});

it('refuses a picture pasted into the text: the file would be too heavy', () => {
	const { findings, texts } = create({ ...uk, body: `![Люди](data:image/png;base64,${'A'.repeat(300_000)})` });
	const finding = findings.find(({ rule }) => rule === 'FileTooLarge');
	expect(finding && messageOf(finding, { collection: 'pages', index, texts })).toEqual({
		severity: 'error',
		where: 'Українською: Текст',
		what: 'Запис завеликий: 293 КБ, а можна щонайбільше 256.',
		why: 'Такий текст не відкриється на слабкому звʼязку; здебільшого це картинка, вставлена як текст.',
		fix: 'Зображення додавайте в «Медіафайли», а не вставляйте в текст; довгий запис поділіть на два.',
		locale: 'uk',
		path: ['body'],
	});
});

function fail(): never {
	throw new Error('The base has changed.');
}
