import { describe, expect, it } from 'vitest';
import { termFinder } from '../lib/terms.ts';
import { types } from '../schemas/index.ts';
import { renderMarkdown } from './render.ts';

const html = (text: string, locale: 'uk' | 'en' = 'uk', base = '/') =>
	renderMarkdown(text, { locale, base }).html.trim();

describe('headings', () => {
	it('get readable ids, repeated ones a number, and are listed for a table of contents', () => {
		const { html: page, headings } = renderMarkdown('## Кроки\n\n### Перший крок\n\n## Кроки\n', {
			locale: 'uk',
			base: '/',
		});
		expect(page).toContain('<h2 id="kroky">Кроки</h2>');
		expect(page).toContain('<h2 id="kroky-2">Кроки</h2>');
		expect(headings).toEqual([
			{ depth: 2, id: 'kroky', text: 'Кроки' },
			{ depth: 3, id: 'pershyi-krok', text: 'Перший крок' },
			{ depth: 2, id: 'kroky-2', text: 'Кроки' },
		]);
	});

	it('get the ids of the type’s sections, the same in both languages', () => {
		const { sections } = types.cases;
		const ids = (text: string, locale: 'uk' | 'en') =>
			renderMarkdown(text, { locale, base: '/', sections }).headings.map(({ id }) => id);
		expect(ids('## Що зробили\n\n## Своє\n', 'uk')).toEqual(['process', 'svoie']);
		expect(ids('## What was done\n\n## Own\n', 'en')).toEqual(['process', 'own']);
	});

	it('are listed by their words, without marks', () => {
		const { headings } = renderMarkdown('## Крок *перший*: [закон](/laws/)\n', { locale: 'uk', base: '/' });
		expect(headings).toEqual([{ depth: 2, id: 'krok-pershyi-zakon', text: 'Крок перший: закон' }]);
	});
});

describe('links and images', () => {
	it('inside the site get its base path', () => {
		expect(html('[Закон](/laws/x/#law)', 'uk', '/viche/')).toBe('<p><a href="/viche/laws/x/#law">Закон</a></p>');
		expect(html('![План](/media/plan.png)', 'uk', '/viche/')).toContain('src="/viche/media/plan.png"');
	});

	it('elsewhere stay as they are', () => {
		const links = '[а](https://example.org/) [б](#kroky) [в](mailto:a@example.org)';
		expect(html(links, 'uk', '/viche/')).toBe(
			'<p><a href="https://example.org/">а</a> <a href="#kroky">б</a> <a href="mailto:a@example.org">в</a></p>',
		);
	});

	it('wait until they are scrolled to', () => {
		expect(html('![План](/media/plan.png)')).toContain('loading="lazy"');
	});
});

describe('tables', () => {
	it('tell alignment by a class: a style attribute would be refused', () => {
		const table = html('| а | б | в | г |\n|:--|--:|:-:|---|\n| 1 | 2 | 3 | 4 |\n');
		expect(table).toContain('<th class="align-left">а</th>');
		expect(table).toContain('<td class="align-right">2</td>');
		expect(table).toContain('<td class="align-center">3</td>');
		expect(table).toContain('<td>4</td>');
		expect(table).not.toContain('style');
	});
});

describe('footnotes', () => {
	const text = 'Факт.[^1]\n\n[^1]: Джерело.\n';

	it('are named in the language of the text', () => {
		expect(html(text)).toMatch(/<h2[^>]*>Примітки<\/h2>/);
		expect(html(text)).toContain('aria-label="До посилання 1"');
		expect(html(text, 'en')).toMatch(/<h2[^>]*>Notes<\/h2>/);
		expect(html(text, 'en')).toContain('aria-label="Back to reference 1"');
	});

	it('lead there and back', () => {
		const page = html(text);
		for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target}"`);
	});

	it('are not listed for a table of contents', () => {
		expect(renderMarkdown(text, { locale: 'uk', base: '/' }).headings).toEqual([]);
	});
});

describe('other marks', () => {
	it('are task lists that nobody can tick by mistake', () => {
		const list = html('- [ ] Оголосити\n- [x] Провести\n');
		expect(list.match(/<input type="checkbox"/g)).toHaveLength(2);
		expect(list.match(/disabled/g)).toHaveLength(2);
		expect(list.match(/ checked/g)).toHaveLength(1);
	});

	it('leave quotes and dashes as the editor wrote them', () => {
		expect(html('"Так" -- сказала рада...')).toContain('-- сказала рада...');
	});

	it('show code as text', () => {
		expect(html('`<script>`')).toBe('<p><code>&lt;script&gt;</code></p>');
	});
});

describe('glossary terms', () => {
	const finder = termFinder([{ id: 'public-hearing', names: ['громадські слухання'] }], 'uk');
	const withTerms = (text: string, own?: string) => {
		const terms = { finder, hrefOf: (id: string) => `/glossary/${id}/`, ...(own && { own }) };
		return renderMarkdown(text, { locale: 'uk', base: '/', terms }).html.trim();
	};

	it('are linked once, at their first mention', () => {
		expect(withTerms('Скликайте громадські слухання. Громадські слухання корисні.')).toBe(
			'<p>Скликайте <a href="/glossary/public-hearing/" class="term">громадські слухання</a>. Громадські слухання корисні.</p>',
		);
	});

	it('are not linked in headings, in links and on their own page', () => {
		expect(withTerms('## Громадські слухання\n')).not.toContain('<a');
		expect(withTerms('[громадські слухання](/x/)')).toBe('<p><a href="/x/">громадські слухання</a></p>');
		expect(withTerms('Це громадські слухання.', 'public-hearing')).not.toContain('<a');
	});
});
