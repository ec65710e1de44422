import { describe, expect, it } from 'vitest';
import { getT } from '../../i18n/index.ts';
import { baseSite, entryOf, variant } from '../__fixtures__/site.ts';
import { factsOf } from '../facts.ts';
import { toHtml } from '../markup.ts';
import { readIds, writeIds } from './address.ts';
import { compareData } from './data.ts';
import { casePairs, pathOf, practicePairs } from './pairs.ts';
import { notesOn, viewTable } from './view.ts';

const base = baseSite();
const hearing = entryOf(base, 'practices', 'public-hearing');
const kalush = entryOf(base, 'cases', 'kalush-hearing');
const many = ['one', 'two', 'three', 'four', 'five'].map((id) => variant(hearing, id, {}));
const site = baseSite('uk', many);
const data = compareData(site);
const say = getT('uk');
const read = (ids: string) => readIds(ids, data.entries);
const keys = (ids: string) => read(ids).chosen.map(({ key }) => key);

describe('what an address asks to compare', () => {
	it('is taken in its order, each once, with or without the type', () => {
		expect(keys('practices/two,practices/one,two, cases/kalush-hearing')).toEqual([
			'practices/two',
			'practices/one',
			'cases/kalush-hearing',
		]);
		expect(keys('')).toEqual([]);
		expect(writeIds(['practices/one', 'practices/two'])).toBe('?ids=practices/one,practices/two');
	});

	it('is cut to four, and that is said', () => {
		const asked = read('one,two,three,four,five');
		expect(asked.chosen).toHaveLength(4);
		expect(notesOn(asked, say)).toEqual([
			'Поруч стають щонайбільше чотири записи. Показано перші чотири, а в адресі їх 5.',
		]);
	});

	it('may be four hundred unknown names: the first are named, the others counted', () => {
		const ids = Array.from({ length: 400 }, (_, at) => `<b>${String(at)}${'x'.repeat(100)}`);
		const notes = notesOn(read(['one', 'two', ...ids].join()), say);
		expect(notes[0]).toMatch(/^Цього в базі немає: <b>0x{56}…, /);
		expect(notes[1]).toBe('І ще 395 невідомих назв.');
	});

	it('may mix practices with cases, and that is said', () => {
		expect(notesOn(read('one,kalush-hearing'), say)[0]).toContain('практики й кейси');
		expect(notesOn(read('one'), say)[0]).toContain('одного замало');
	});
});

describe('the table', () => {
	it('has the labels and values of the pages', () => {
		const html = toHtml(viewTable(read('public-hearing,one').chosen, data, say));
		for (const { label, values } of factsOf(site, hearing, ['costBand', 'preparationWeeks', 'evidence'])) {
			expect(html).toContain(`<th scope="row">${label}</th>`);
			expect(html).toContain(values[0]?.text);
		}
	});

	it('says where nothing is known, and where a row is of another kind; rows that nobody has are left out', () => {
		const html = toHtml(viewTable(read('public-hearing,kalush-hearing').chosen, data, say));
		expect(html).toContain('не для цього виду');
		const alone = toHtml(viewTable(read('public-hearing').chosen, data, say));
		expect(alone).not.toContain('не для цього виду');
		expect(alone).not.toContain('не вказано');
	});
});

describe('ready pairs', () => {
	it('are alternatives, each pair once whichever names the other', () => {
		const one = variant(hearing, 'b-one', { alternatives: ['a-other'] });
		const other = variant(hearing, 'a-other', { alternatives: ['b-one', 'nowhere'] });
		const pairs = practicePairs(baseSite('uk', [one, other])).map((pair) => pathOf(pair).join('/'));
		expect(pairs).toContain('compare/a-other/b-one');
		expect(pairs.filter((path) => path.includes('b-one'))).toHaveLength(1);
	});

	it('are a case that failed beside one of the same practice that did not', () => {
		const failed = variant(kalush, 'failed', { outcome: 'stopped' });
		const elsewhere = variant(kalush, 'elsewhere', { outcome: 'stopped', practices: ['other'] });
		const pairs = casePairs(baseSite('uk', [failed, elsewhere])).map((pair) => pathOf(pair).join('/'));
		expect(pairs).toEqual(['compare/failed/kalush-hearing']);
	});
});
