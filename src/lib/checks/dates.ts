/** Dates: in order, not in the future, not past their validity. */
import type { Localised } from '../../i18n/locales.ts';
import { translationShape } from '../../schemas/base.ts';
import { fieldInfo, typeOf } from '../../schemas/index.ts';
import type { Finding } from '../content/finding.ts';
import { valueAt, type Path } from '../content/parse.ts';
import { isDraft, type EntryFiles } from '../content/tree.ts';
import { reviewDue } from '../review.ts';
import { atPath, fieldAt, labelOf } from './place.ts';
import type { Check, CheckOptions } from './rule.ts';

export const dateCheck: Check = {
	rules: ['EndBeforeStart', 'FutureDate', 'Expired', 'ReviewOverdue'],
	*find(tree, options) {
		for (const entry of tree.checked) {
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
			yield finding('EndBeforeStart', entry, [end], { value: to, start: from, startLabel: labelAt(entry, [start]) });
	}
}

/** Days of what has happened, wherever they stand. */
const PAST = ['createdOn', 'updatedOn', 'checkedOn', 'asOf', 'adoptedOn', 'publishedOn', 'answeredOn', 'verifiedOn'];

function* future(entry: EntryFiles, { today }: CheckOptions): Generator<Finding> {
	for (const path of [...PAST.map((name) => [name]), ['sharing', 'confirmedOn']]) {
		const value = text(entry, path);
		if (value && value > today) yield finding('FutureDate', entry, path, { value });
	}
	for (const file of entry.translations.values()) {
		for (const name of ['translatedOn', 'translationReviewedOn'] as const) {
			const value = file.data[name];
			if (typeof value === 'string' && DATE.test(value) && value > today) {
				yield atPath('FutureDate', file, [name], { value, label: fieldInfo(translationShape[name]).label });
			}
		}
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

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A date of the form that the schema accepts; another has its own message. */
function text(entry: EntryFiles, path: Path): string | undefined {
	const given = valueAt(entry.source.data, path);
	const info = fieldAt(typeOf(entry.collection).shape, path);
	const value = typeof given === 'number' ? String(given) : given;
	if (typeof value !== 'string' || !info || !['day', 'date'].includes(info.kind)) return undefined;
	return DATE.test(value) ? value : undefined;
}

function finding(rule: Finding['rule'], entry: EntryFiles, path: Path, params: Finding['params']): Finding {
	return atPath(rule, entry.source, path, { label: labelAt(entry, path), ...params });
}

function labelAt(entry: EntryFiles, path: Path): Localised {
	return labelOf(fieldAt(typeOf(entry.collection).shape, path), path);
}
