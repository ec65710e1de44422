import { expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { collectionNames } from '../../schemas/index.ts';
import { scaffold } from '../scaffold.ts';
import { findings, TODAY } from './__fixtures__/findings.ts';

it('finds a label left as a title, dots left as words, dots left as a text', () => {
	expect(findings('TemplateLeft')).toEqual([
		'glossary/uk/toloka.md:2:8 TemplateLeft',
		'glossary/uk/toloka.md:3:10 TemplateLeft',
		'glossary/uk/toloka.md:8:1 TemplateLeft',
	]);
});

it.each(collectionNames)('lets no untouched template of %s on the site once it is no draft', (collection) => {
	const files = Object.fromEntries(
		locales.map((locale) => [
			`${collection}/${locale}/fresh.md`,
			scaffold(collection, locale, TODAY).replace('draft: true', 'draft: false'),
		]),
	);
	expect(findings(files).some((line) => line.endsWith('TemplateLeft'))).toBe(true);
});
