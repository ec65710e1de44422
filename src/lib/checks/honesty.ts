/** What the editors promise: failures explained, models named, numbers sourced, nobody named without consent, no consent invented. */
import type { outcomes } from '../../schemas/vocabularies/index.ts';
import { oblastCodes, oblasts, type OblastId } from '../../schemas/vocabularies/index.ts';
import type { Finding } from '../content/finding.ts';
import { valueAt } from '../content/parse.ts';
import type { EntryFiles } from '../content/tree.ts';
import { atPath } from './place.ts';
import type { Check } from './rule.ts';

export const honestyCheck: Check = {
	rules: [
		'FailureUnexplained',
		'ChangeWithoutModel',
		'ResultWithoutSource',
		'ConsentMissing',
		'SharingUnconfirmed',
		'OblastMismatch',
		'StepOutOfRange',
	],
	*find(tree) {
		for (const entry of tree.checked) {
			switch (entry.collection) {
				case 'cases':
					yield* checkCase(entry);
					break;
				case 'communities':
					yield* checkCommunity(entry);
					break;
				case 'questions':
					yield* checkQuestion(entry);
					break;
				case 'toolkits':
					yield* checkToolkit(entry);
			}
		}
	},
};

/** Outcomes that owe no explanation: reached, or not to be judged. */
const NOTHING_FAILED: readonly unknown[] = [
	'achieved',
	'too-early',
	'unknown',
] satisfies (typeof outcomes.ids)[number][];

function* checkCase({ source }: EntryFiles): Generator<Finding> {
	const { outcome, whatFailed, contact, changed, inspiredBy } = source.data;
	if (outcome !== undefined && !NOTHING_FAILED.includes(outcome) && whatFailed === undefined) {
		yield atPath('FailureUnexplained', source, ['outcome'], {});
	}
	if (changed !== undefined && inspiredBy === undefined)
		yield atPath('ChangeWithoutModel', source, ['changed'], {}, 'key');
	if (contact !== undefined && valueAt(contact, ['consent']) !== true)
		yield atPath('ConsentMissing', source, ['contact'], {}, 'key');
	const listed = items(source.data['sources']).map((item) => valueAt(item, ['url']));
	for (const [index, result] of items(source.data['results']).entries()) {
		const url = valueAt(result, ['source']);
		if (typeof url === 'string' && !listed.includes(url))
			yield atPath('ResultWithoutSource', source, ['results', index, 'source'], { value: url });
	}
}

function* checkCommunity({ source }: EntryFiles): Generator<Finding> {
	const { sharing, katotth, oblast } = source.data;
	if (
		valueAt(sharing, ['ready']) === true &&
		(!valueAt(sharing, ['confirmedOn']) || !valueAt(sharing, ['validUntil']))
	) {
		yield atPath('SharingUnconfirmed', source, ['sharing', 'ready'], {});
	}
	if (typeof katotth !== 'string' || typeof oblast !== 'string' || !isOblast(oblast)) return;
	const expected = oblastCodes[oblast].katotth.slice(0, 4);
	if (!katotth.startsWith(expected))
		yield atPath('OblastMismatch', source, ['katotth'], { value: katotth, expected, oblast: oblasts.terms[oblast] });
}

function* checkQuestion({ source }: EntryFiles): Generator<Finding> {
	const { personal, consent } = source.data;
	if (personal === true && consent !== true) yield atPath('ConsentMissing', source, ['personal'], {});
}

function* checkToolkit({ source }: EntryFiles): Generator<Finding> {
	const count = items(source.data['steps']).length;
	for (const [index, decision] of items(source.data['decisions']).entries()) {
		for (const [option, value] of items(valueAt(decision, ['options'])).entries()) {
			const step = valueAt(value, ['step']);
			if (typeof step === 'number' && step > count)
				yield atPath('StepOutOfRange', source, ['decisions', index, 'options', option, 'step'], { value: step, count });
		}
	}
}

function items(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function isOblast(value: string): value is OblastId {
	return (oblasts.ids as readonly string[]).includes(value);
}
