/** Whatever a community answers, and whatever the editors write, a plan comes of it. */
import { describe, expect, it } from 'vitest';
import { getT, strings } from '../../i18n/index.ts';
import { contentRoot, entriesOf, siteFrom } from '../__fixtures__/site.ts';
import { toHtml } from '../markup.ts';
import { sayIn } from '../say.ts';
import { plannerData } from './data.ts';
import { planFor } from './plan.ts';
import { questions } from './questions.ts';
import type { Answers } from './types.ts';
import { viewPlan } from './view.ts';

const site = siteFrom(entriesOf(contentRoot, 'uk'), 'uk');
const data = plannerData(site);

const choices = questions.map(({ id, choices: all }) => [id, ['', ...all.map((choice) => choice.id)]] as const);
const combinations = choices.reduce((product, [, values]) => product * values.length, 1);
/** A prime, so that a walk through the combinations meets each pair of answers. */
const STRIDE = 211;

function combination(number: number): Answers {
	let rest = number;
	const given = choices.map(([id, values]) => {
		const value = values[rest % values.length] ?? '';
		rest = Math.floor(rest / values.length);
		return [id, value];
	});
	return Object.fromEntries(given.filter(([, value]) => value !== '')) as Answers;
}

const walked = Array.from({ length: Math.floor(combinations / STRIDE) }, (_, at) => combination(at * STRIDE));

describe(`of ${String(combinations)} combinations of answers, each ${String(STRIDE)}th`, () => {
	const plans = walked.map((answers) => ({ answers, plan: planFor(answers, data) }));

	it('meets every pair of answers', () => {
		const pairs = new Set(
			walked.flatMap((answers) => {
				const given = Object.entries(answers).map(([id, value]) => `${id}=${value}`);
				return given.flatMap((one, at) => given.slice(at + 1).map((other) => `${one}&${other}`));
			}),
		);
		const sizes = choices.map(([, values]) => values.length - 1);
		const expected = sizes.flatMap((one, at) => sizes.slice(at + 1).map((other) => one * other));
		expect(pairs.size).toBe(expected.reduce((sum, count) => sum + count, 0));
	});

	it('gives one to three practices, none twice', () => {
		const wrong = plans.filter(({ plan }) => {
			const ids = [...plan.steps, ...plan.excluded].map(({ practice }) => practice.id);
			return plan.steps.length < 1 || plan.steps.length > 3 || new Set(ids).size < ids.length;
		});
		expect(wrong.map(({ answers }) => answers)).toEqual([]);
	});

	it('recommends nothing that is forbidden without saying so', () => {
		const wrong = plans.filter(({ plan }) => !plan.compromise && plan.steps.some(({ suits }) => !suits));
		expect(wrong.map(({ answers }) => answers)).toEqual([]);
	});

	it('says why each practice fits wherever anything was answered, and never by a reason without words', () => {
		for (const { answers, plan } of plans) {
			for (const { fits, misfits } of plan.steps) {
				if (Object.keys(answers).length > 1) expect(fits.length + misfits.length).toBeGreaterThan(0);
				for (const { key } of [...fits, ...misfits])
					expect(key in strings.uk || `${key}_one` in strings.uk ? '' : key).toBe('');
			}
		}
	});
});

it('is written alike by the build and in the browser', () => {
	const answers = { goal: 'voice', weeks: '8', hands: 'one', group: 'idp', oblast: 'kharkiv' };
	const shown = { plan: planFor(answers, data), answers, data, origin: 'https://viche.example' };
	const built = toHtml(viewPlan({ ...shown, say: getT('uk') }));
	expect(built).toBe(toHtml(viewPlan({ ...shown, say: (key, values) => sayIn('uk', strings.uk, key, values) })));
	expect(built).toContain('Створити можна за 3–8 тижнів');
	expect(built).not.toMatch(/planner\.|\{\{|undefined|NaN/);
});
