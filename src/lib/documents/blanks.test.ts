import { expect, it } from 'vitest';
import { fillBlanks, fillXml, splitBlanks } from './blanks.ts';

it('finds what is in brackets, and leaves remarks and acts', () => {
	const { between, hints } = splitBlanks(
		'Статут (назва) громади (Закон № 3703-IX), (дата); зміни додаються (додається).',
	);
	expect(hints).toEqual(['назва', 'дата']);
	expect(between).toEqual(['Статут ', ' громади (Закон № 3703-IX), ', '; зміни додаються (додається).']);
});

it('leaves the blank where nothing was written', () => {
	const values = ['', '  12 січня '].values();
	expect(fillBlanks('(назва), (дата)', () => values.next().value ?? '')).toBe('(назва), 12 січня');
});

it('fills text between tags only, and lets no sign break the file', () => {
	const xml = '<w:t a="(x)">Рада (назва)</w:t><w:t>(дата)</w:t>';
	expect(fillXml(xml, ['«А & Б» <i>\u0001', '1'])).toBe('<w:t a="(x)">Рада «А &amp; Б» &lt;i&gt;</w:t><w:t>1</w:t>');
});
