import { expect, it, test } from 'vitest';
import { bindPage, bindWords } from './bind.ts';

it.each([
	['Рада – це 13 громад, 20 тис. грн і 5 %', 'Рада~– це 13~громад, 20~тис. грн і~5~%'],
	['Закон № 280, ст. 13, м. Київ, див. розділ', 'Закон №~280, ст.~13, м.~Київ, див.~розділ'],
	['І ось у «Домі» з нами чи то б, чи ж О. О. Іваненко', 'І~ось у~«Домі» з~нами чи то~б, чи~ж О.~О.~Іваненко'],
	['вулиці й села та об’єднання', 'вулиці й села та об’єднання'],
	['UAH 5 of 12 residents', 'UAH~5~of 12~residents'],
	['1 200 000', '1~200~000'],
])('%s', (words, bound) => {
	expect(bindWords(words)).toBe(bound.replaceAll('~', '\u00A0'));
});

test('a page keeps its tags, code and scripts', () => {
	const page = '<p title="5 громад">5 <b>громад</b> – 5 сіл</p><code>5 а</code><script>a = 5 - b; "5 в"</script>';
	expect(bindPage(page)).toBe(page.replace('</b> – 5 сіл', '</b>\u00A0– 5\u00A0сіл'));
});
