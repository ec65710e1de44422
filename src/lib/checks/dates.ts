/** Dates: in order, not in the future, not past their validity. */
import { typeOf } from '../../schemas/index.ts';
import type { Finding } from '../content/finding.ts';
import { valueAt, type Path } from '../content/parse.ts';
import { isDraft, type EntryFiles } from '../content/tree.ts';
import { reviewDue } from '../review.ts';
import { atPath, fieldAt, labelOf } from './place.ts';
import type { Check, CheckOptions } from './rule.ts';

export const dateCheck: Check = {
	rules: ['EndBeforeStart', 'FutureDate', 'Expired', 'ReviewOverdue'],
	*find(tree, options) {
		for (const entry of tree.entries.values()) {
			if (isDraft(entry)) continue;
			yield* wrongOrder(entry);
			yield* future(entry, options);
			yield* expired(entry, options);
			yield* overdue(entry, options);
		}
	},
};

/** Fields that end something → the field that begins it. */
const PAIRS: readonly (readonly [start: string, end: string])[] = [
	['startedOn', 'endedOn'],
	['startedOn', 'endsOn'],
	['startsOn', 'endsOn'],
	['createdOn', 'updatedOn'],
];

function* wrongOrder(entry: EntryFiles): Generator<Finding> {
	for (const [start, end] of PAIRS) {
		const [from, to] = [text(entry, [start]), text(entry, [end])];
		if (from && to && to < from.slice(0, to.length))
			yield finding('EndBeforeStart', entry, [end], { value: to, start: from });
	}
}

function* future(entry: EntryFiles, { today }: CheckOptions): Generator<Finding> {
	for (const name of ['createdOn', 'updatedOn', 'checkedOn', 'asOf', 'adoptedOn']) {
		const value = text(entry, [name]);
		if (value && value > today) yield finding('FutureDate', entry, [name], { value });
	}
}

function* expired(entry: EntryFiles, { today }: CheckOptions): Generator<Finding> {
	for (const path of [['validUntil'], ['sharing', 'validUntil']]) {
		const value = text(entry, path);
		if (value && value < today) yield finding('Expired', entry, path, { value });
	}
}

function* overdue(entry: EntryFiles, { today }: CheckOptions): Generator<Finding> {
	const due = reviewDue(entry.source.data);
	if (due && due.day < today)
		yield finding('ReviewOverdue', entry, [due.field], {
			value: due.day,
			field: due.field === 'reviewDue' ? 'checkedOn' : due.field,
		});
}

function text(entry: EntryFiles, path: Path): string | undefined {
	const given = valueAt(entry.source.data, path);
	const value = typeof given === 'number' ? String(given) : given;
	const field = fieldAt(typeOf(entry.collection).shape, path);
	return typeof value === 'string' && field && ['day', 'date'].includes(field.kind) ? value : undefined;
}

function finding(rule: Finding['rule'], entry: EntryFiles, path: Path, params: Finding['params']): Finding {
	const shape = typeOf(entry.collection).shape;
	return atPath(rule, entry.source, path, { label: labelOf(fieldAt(shape, path), path), ...params });
}
