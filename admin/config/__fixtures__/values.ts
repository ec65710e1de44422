/** Values for every kind of field, right and wrong, made from the schemas alone. */
import fc from 'fast-check';
import { fieldInfo, ITEM, type FieldInfo, type FieldKind, type Shape } from '../../../src/schemas/index.ts';

type Values = Readonly<Record<string, unknown>>;

/** Signs that YAML, Markdown and people treat in their own way. */
const SIGNS = Array.from('абвгґієїйщюя АБЇЄ’–«»abcXYZ019 :;#-?!|>{}[]&*%@`\'",.=/\\~_$()+');

/** @returns text whose length without the spaces around is between the limits */
function text(min: number, max: number, signs: readonly string[] = SIGNS): fc.Arbitrary<string> {
	const letter = fc.constantFrom('а', 'б', 'ґ', 'і', 'ї', 'є');
	return fc
		.array(fc.constantFrom(...signs), {
			minLength: Math.max(min - 2, 0),
			maxLength: Math.max(Math.min(max, min + 30) - 2, 0),
		})
		.chain((middle) =>
			fc.tuple(letter, letter).map(([first, last]) => (max === 1 ? first : `${first}${middle.join('')}${last}`)),
		);
}

const day = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const id = fc
	.tuple(fc.constantFrom('rada', 'hromada', 'a1'), fc.constantFrom('', '-2', '-biudzhet'))
	.map((parts) => parts.join(''));

const right: Readonly<Record<FieldKind, (info: FieldInfo) => fc.Arbitrary<unknown>>> = {
	text: (info) => (info.pattern ? fc.constant(example(info.pattern)) : text(info.min ?? 1, info.max ?? 60)),
	prose: ({ min = 1, max = 200 }) => text(min, max, [...SIGNS, '\n']),
	markdown: ({ min = 1, max = 400 }) => text(min, max, [...SIGNS, '\n']),
	texts: ({ min = 1, max = 12 }) =>
		fc.array(text(ITEM.min, ITEM.max), { minLength: min, maxLength: Math.min(max, min + 2) }),
	choice: ({ vocabulary }) => fc.constantFrom(...(vocabulary?.ids ?? [])),
	choices: ({ vocabulary, min = 1, max = 1 }) =>
		fc.uniqueArray(fc.constantFrom(...(vocabulary?.ids ?? [])), { minLength: min, maxLength: Math.min(max, min + 2) }),
	reference: () => id,
	references: ({ to, min = 1, max = 3 }) =>
		fc.uniqueArray(to?.length === 1 ? id : id.map((one) => `practices/${one}`), {
			minLength: min,
			maxLength: Math.min(max, min + 1),
		}),
	day: () => day,
	date: () =>
		fc.oneof(
			day,
			day.map((one) => one.slice(0, 7)),
			day.map((one) => one.slice(0, 4)),
		),
	url: () =>
		fc.constantFrom(
			'https://zakon.rada.gov.ua/laws/show/280/97-%D0%B2%D1%80',
			'http://example.org/?a=1#b',
			'HTTPS://Example.org/шлях',
		),
	path: () => fc.constantFrom('/media/plan.png', '/media/2026/foto-2.jpg'),
	email: () => fc.constant('rada@example.org'),
	number: ({ min = 0, max = 10, fraction }) =>
		fraction ? fc.constantFrom(min, Math.min(max, 12.5), 0.25) : fc.integer({ min, max: Math.min(max, min + 1000) }),
	flag: () => fc.boolean(),
	group: ({ shape }) => record(shape ?? {}),
	list: ({ shape, min = 1, max = 3 }) =>
		fc.array(record(shape ?? {}), { minLength: min, maxLength: Math.min(max, min + 1) }),
};

/** A text that fits one of the few own forms. */
function example(pattern: RegExp): string {
	const found = ['UA18000000000041385', '09:30', '+380 44 000 00 00'].find((one) => pattern.test(one));
	if (found === undefined) throw new Error(`No example for ${pattern.source}: add one.`);
	return found;
}

/** Everything required, and some of the rest. */
export function record(shape: Shape): fc.Arbitrary<Values> {
	const fields = Object.entries(shape).map(([name, field]) => [name, fieldInfo(field)] as const);
	const required = fields.filter(([, info]) => info.required).map(([name]) => name);
	const arbitraries = Object.fromEntries(fields.map(([name, info]) => [name, right[info.kind](info)]));
	return fc.record(arbitraries, { requiredKeys: required });
}

/** Values that a field must not have; `undefined` is no value at all. */
export function wrong(info: FieldInfo): unknown[] {
	const missing = info.required ? [undefined, '', null] : [];
	const { min = 1, max } = info;
	switch (info.kind) {
		case 'text':
		case 'prose':
		case 'markdown':
			return [
				...missing,
				...(min > 1 ? ['а'.repeat(min - 1)] : []),
				...(max === undefined ? [] : ['а'.repeat(max + 1)]),
				...(info.pattern ? ['не те'] : []),
			];
		case 'texts':
			return [...missing, ['а'], ['а'.repeat(ITEM.max + 1)], Array.from({ length: (max ?? 12) + 1 }, () => 'слово')];
		case 'choice':
			return [...missing, 'немає-такого'];
		case 'choices':
		case 'references':
			return [...missing, ['Не Адреса'], ...(info.kind === 'choices' ? [['немає-такого']] : [])];
		case 'reference':
			return [...missing, 'Не Адреса'];
		case 'day':
			return [...missing, '2026-02-30', 'вчора'];
		case 'date':
			return [...missing, '2026-13', 'торік'];
		case 'url':
			return [...missing, 'example.org', 'javascript:alert(1)'];
		case 'path':
			return [...missing, '/media/Фото.png', 'https://example.org/a.png'];
		case 'email':
			return [...missing, 'rada'];
		case 'number':
			return [
				...missing,
				(max ?? 10) + 1,
				(info.min ?? 0) - 1,
				...(info.fraction ? [] : [info.min === undefined ? 0.5 : info.min + 0.5]),
			];
		case 'flag':
			return missing;
		case 'group':
			return missing;
		case 'list':
			return missing;
	}
}
