import { expect, it, test } from 'vitest';
import { pruneStyles } from './prune-styles.ts';

const page = (css: string, body: string) => `<html><head><style>${css}</style></head><body>${body}</body></html>`;

const pruned = (css: string, body = '<p class="a b">x</p><ul><li>y</li></ul>') => {
	const [, left = ''] = /<style>([\s\S]*)<\/style>/.exec(pruneStyles(page(css, body))) ?? [];
	return left;
};

it.each([
	[
		'what is there stays',
		'.a{color:red}p.b>*{margin:0}body li{padding:0}',
		'.a{color:red}p.b>*{margin:0}body li{padding:0}',
	],
	['a class that is not there goes', '.c{color:red}.a{margin:0}', '.a{margin:0}'],
	['so does an element', 'table{color:red}ul li{margin:0}', 'ul li{margin:0}'],
	['of several selectors those that meet stay', '.c,.a,table{margin:0}', '.a{margin:0}'],
	[
		'empty blocks go',
		'@media print{.c{margin:0}}@layer x{@media print{.a{margin:0}.d{top:0}}}',
		'@layer x{@media print{.a{margin:0}}}',
	],
	[
		'the order of layers stays',
		'@layer base, print;@layer base{p{margin:0}}',
		'@layer base, print;@layer base{p{margin:0}}',
	],
	[
		'alternatives are left alone',
		'.a:not(.c) :is(.d,li)::before{content:"."}',
		'.a:not(.c) :is(.d,li)::before{content:"."}',
	],
	[
		'attributes and states are no names',
		'p[class=c]:hover::before{top:0}*{margin:0}',
		'p[class=c]:hover::before{top:0}*{margin:0}',
	],
	['frames of animations stay', '@keyframes k{from{top:0}50%{top:1px}}', '@keyframes k{from{top:0}50%{top:1px}}'],
	['the print page stays', '@page{margin:1cm}', '@page{margin:1cm}'],
	[
		'properties that nothing uses go, one by one',
		':root{--x:1px;--y:var(--z);--z:2px;--w:0}p{top:var(--x)}',
		':root{--x:1px}p{top:var(--x)}',
	],
	[
		'!important and urls stay',
		'p{top:0!important;background:url("a;b{c}.png")}',
		'p{top:0!important;background:url("a;b{c}.png")}',
	],
])('%s', (_, css, left) => {
	expect(pruned(css)).toBe(left);
});

test('a page that loads a script stays whole, one with data or a program inside does not', () => {
	const css = '.c{color:red}';
	const withScript = page(css, '<script type="module" src="/x.js"></script>');
	expect(pruneStyles(withScript)).toBe(withScript);
	expect(pruned(css, '<script type="application/ld+json">{}</script><script type="module">a</script>')).toBe('');
});

test('what a program may put into the page stays', () => {
	expect(pruneStyles(page('.c{top:0}.d{top:0}dialog{top:0}', ''), 'x.className="c";make("dialog")')).toContain(
		'<style>.c{top:0}dialog{top:0}</style>',
	);
});

test('a token that only a program uses stays', () => {
	expect(pruneStyles(page('@layer tokens{:root{--a:0;--b:0}}', ''), 'sheet="p{top:var(--b)}"')).toContain(
		'<style>@layer tokens{:root{--b:0}}</style>',
	);
});

test('blocks of one layer that follow one another are one', () => {
	expect(pruned('@layer a{.c{top:0}}@layer a{.c{left:0}}@layer b{.c{top:0}}', '<p class="c">')).toBe(
		'@layer a{.c{top:0}.c{left:0}}@layer b{.c{top:0}}',
	);
});
