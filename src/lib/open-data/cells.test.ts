import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { fieldInfo, texts } from '../../schemas/index.ts';
import { cellOf, valueOf } from './cells.ts';
import { csvOf, rowsIn } from './csv.ts';
import { collectionNames, typeOf, type Shape } from '../../schemas/index.ts';
import { tableOf, withChildren } from './tables.ts';

const names = fieldInfo(texts({ uk: 'Назви', en: 'Names' }));

it('takes any texts into one cell and out again', () => {
	const written = fc.string({ unit: fc.constantFrom('|', '\\', ' ', 'ї', 'x'), minLength: 2 });
	fc.assert(
		fc.property(fc.array(written, { minLength: 1 }), (values) => {
			const trimmed = values.map((value) => `x${value.trim()}`);
			expect(valueOf(names, cellOf(names, trimmed))).toEqual(trimmed);
		}),
	);
	expect(cellOf(names, ['віче', 'рада | збори'])).toBe('віче | рада \\| збори');
});

it('takes any cell through CSV, with quotes, commas, lines and signs of formulas', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', '=', '+', '-', '@', 'ї') }), (cell) => {
			expect(rowsIn(csvOf(['a', 'b'], [{ a: cell, b: 'є' }]))).toEqual([{ a: cell, b: 'є' }]);
		}),
	);
});

test('no table has two columns of one name', () => {
	for (const { name, keys, columns } of collectionNames.flatMap((one) => withChildren(tableOf(one)))) {
		const all = [...keys, ...columns.map((column) => column.name)];
		expect(new Set(all).size, name).toBe(all.length);
	}
});

/** Without one, nothing tells a list that is not translated from one whose words were left out. */
test('every list with words has a word that must be given', () => {
	const faults = (shape: Shape, path: string): string[] =>
		Object.entries(shape).flatMap(([name, field]) => {
			const { kind, translated, shape: inner = {} } = fieldInfo(field);
			const required = Object.values(inner).some((one) => fieldInfo(one).required && fieldInfo(one).translated);
			const own = kind === 'list' && translated && !required ? [`${path}.${name}`] : [];
			return [...own, ...faults(inner, `${path}.${name}`)];
		});
	expect(collectionNames.flatMap((name) => faults(typeOf(name).shape, name))).toEqual([]);
});
