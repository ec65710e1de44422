import { describe, expect, it } from 'vitest';
import { markLanguages } from './languages.ts';

const marked = (body: string) =>
	markLanguages(`<html lang="en"><body>${body}</body></html>`).replace(/^.*<body>|<\/body>.*$/gs, '');

describe('Ukrainian on an English page', () => {
	it('says what it is', () => {
		expect(marked('<p>Press «Увійти» (Sign in), then «Усі розділи».</p>')).toBe(
			'<p>Press «<span lang="uk">Увійти</span>» (Sign in), then «<span lang="uk">Усі розділи</span>».</p>',
		);
	});

	it('goes with the number that it ends', () => {
		expect(marked('Law 254к/96-ВР and ДСТУ EN 301 549')).toBe(
			'Law <span lang="uk">254к/96-ВР</span> and <span lang="uk">ДСТУ</span> EN 301 549',
		);
	});

	it('is left alone where it is marked, also beside elements without an end', () => {
		const page =
			'<a lang="uk" href="/">Громада<br><img src="/a.png" alt="Рада"> і <b>люди</b></a><p lang="uk">Рада</p>';
		expect(marked(page)).toBe(page);
	});

	it('is marked again after what was marked', () => {
		expect(marked('<a lang="uk">Рада</a> <i>Рада</i>')).toBe(
			'<a lang="uk">Рада</a> <i><span lang="uk">Рада</span></i>',
		);
	});

	it('is left alone in code, in scripts, in titles and in attributes', () => {
		const page =
			'<code>Рада</code><script>"Рада"</script><title>Рада</title><a title="Рада">x</a><svg><g>Рада</g></svg>';
		expect(marked(page)).toBe(page);
	});

	it('is a word, not a letter', () => {
		expect(marked('Part а)')).toBe('Part а)');
	});
});

it('a Ukrainian page stays as it is, but for its English parts', () => {
	const page = '<html lang="uk"><p>Рада, English</p></html>';
	expect(markLanguages(page)).toBe(page);
	expect(markLanguages('<html lang="uk"><p lang="en">Рада</p>Рада</html>')).toBe(
		'<html lang="uk"><p lang="en"><span lang="uk">Рада</span></p>Рада</html>',
	);
});
