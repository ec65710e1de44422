import { expect, test } from 'vitest';
import { getT } from '../i18n/index.ts';
import { embedOf, messageOf, waysToShare } from './share.ts';

const shared = {
	title: 'Обʼєднання «Тут & зараз» <разом>',
	summary: 'Як почати 100% справу',
	address: 'https://viche.example/practices/one/',
};

test('a message begins with words and ends with the address', () => {
	expect(messageOf(shared).split('\n')).toEqual([shared.title, shared.summary, shared.address]);
});

test('every way carries the whole address, and the words unharmed', () => {
	for (const { name, href } of waysToShare(getT('uk'), shared)) {
		const carried = decodeURIComponent(new URL(href).search);
		expect(carried, name).toContain(shared.address);
		if (name !== 'Facebook') expect(carried, name).toContain(shared.title);
	}
});

test('a quotation shows signs of markup as signs, and loads nothing', () => {
	const html = embedOf(shared, { lang: 'uk', name: 'Віче' });
	expect(html).toContain('«Тут &amp; зараз» &lt;разом&gt;</a>');
	expect(html).not.toMatch(/<(script|img|iframe|link)/);
});
