/** A plan as a reader sees it, on a static page and in the browser. */
import { link, tag, type Markup, type Tag } from '../markup.ts';
import type { Plan, Step } from './plan.ts';
import { questions } from './questions.ts';
import type { Ranked } from './rank.ts';
import type { Answers, Named, PlannerData, PlannerKey, Reason, Say } from './types.ts';

export interface Shown {
	readonly plan: Plan;
	readonly answers: Answers;
	readonly data: PlannerData;
	readonly say: Say;
	/** Scheme and host of the site, for addresses on paper. */
	readonly origin: string;
}

export function viewPlan(shown: Shown): Tag[] {
	const { plan, say } = shown;
	return [
		...(shown.answers.goal === undefined ? [tag('p', { class: 'notice' }, say('planner.noGoal'))] : []),
		...(plan.steps.length === 0
			? [tag('p', { class: 'notice' }, say('planner.none'))]
			: [
					section(
						say('planner.steps'),
						...(plan.compromise ? [tag('p', { class: 'notice' }, say('planner.compromise'))] : []),
						tag('ol', { class: 'way' }, ...plan.steps.map((step) => stepView(step, shown))),
						...compareView(shown),
					),
				]),
		...excludedView(shown),
		...toolkitView(shown),
		...exampleView(shown),
		...helpersView(shown),
	];
}

function section(title: string, ...children: readonly Markup[]): Tag {
	return tag('section', { class: 'section' }, tag('h2', {}, title), ...children);
}

/** A link whose whole address stands beside it on paper. */
function paperLink({ href, title, lang }: Pick<Named, 'href' | 'title' | 'lang'>, { origin }: Shown): Tag {
	return tag('a', { href, lang, 'data-print': origin + href }, title);
}

/** What was asked and answered: above the plan, and on paper. */
export function viewAnswers({ answers, data, say }: Shown): Tag {
	const given = questions.flatMap(({ id, label, choices }) => {
		const choice = choices.find((one) => one.id === answers[id]);
		return choice ? [[say(label), say(choice.label)]] : [];
	});
	if (answers.oblast) given.push([say('planner.oblast'), data.oblasts[answers.oblast] ?? '']);
	const items = given.map(([question = '', answer = '']) =>
		tag('li', {}, tag('span', { class: 'muted' }, `${question} `), answer),
	);
	return tag('ul', { class: 'way-answers', 'aria-label': say('planner.answers') }, ...items);
}

function stepView(step: Step, shown: Shown): Tag {
	const { practice, relation } = step;
	return tag(
		'li',
		{ class: 'way-step' },
		tag('h3', {}, paperLink(practice, shown)),
		...(relation && shown.plan.steps.length > 1 ? [tag('p', { class: 'eyebrow' }, shown.say(relation))] : []),
		tag('p', { lang: practice.lang }, practice.purpose),
		...reasonsView(step, shown.say),
		tag('p', { class: 'muted small' }, practice.facts),
	);
}

function reasonsView({ fits, misfits }: Ranked, say: Say): Tag[] {
	return [
		...listView(say('planner.why'), 'bullets bullets-yes', fits, say),
		...listView(say('planner.but'), 'bullets way-but', misfits, say),
	];
}

function listView(label: string, className: string, reasons: readonly Reason[], say: Say): Tag[] {
	if (reasons.length === 0) return [];
	const items = reasons.map(({ key, values }) => tag('li', {}, say(key, values)));
	return [tag('p', { class: 'way-label' }, label), tag('ul', { class: className }, ...items)];
}

/** Nothing to compare where there is one way. */
function compareView({ plan, data, say }: Shown): Tag[] {
	const keys = [...plan.steps, ...plan.excluded].slice(0, 4).map(({ practice }) => practice.key);
	if (keys.length < 2) return [];
	return [tag('p', { class: 'no-print' }, link(`${data.pages.compare}?ids=${keys.join()}`, say('planner.compare')))];
}

function excludedView(shown: Shown): Tag[] {
	const { plan, say } = shown;
	if (plan.excluded.length === 0) return [];
	const items = plan.excluded.map((one) =>
		tag(
			'li',
			{},
			tag('h3', {}, paperLink(one.practice, shown)),
			...listView(say('planner.but'), 'bullets way-but', one.misfits, say),
		),
	);
	return [section(say('planner.excluded'), tag('ul', { class: 'way-excluded' }, ...items))];
}

function toolkitView(shown: Shown): Tag[] {
	const { toolkit } = shown.plan;
	if (!toolkit) return [];
	const of = shown.say('planner.caseOf', { practice: toolkit.practice.title });
	return [section(shown.say('planner.toolkit'), ...entryView(toolkit.entry, [of], shown))];
}

function entryView(entry: Named, reasons: readonly string[], shown: Shown): Tag[] {
	return [
		tag('h3', {}, paperLink(entry, shown)),
		...(reasons.length > 0 ? [tag('p', {}, reasons.join(' '))] : []),
		tag('p', { class: 'muted small' }, entry.facts),
	];
}

function exampleView(shown: Shown): Tag[] {
	const { plan, say, data } = shown;
	if (plan.steps.length === 0) return [];
	const { example } = plan;
	if (!example) {
		const all = tag('p', {}, `${say('planner.noCase')} `, link(data.pages.cases, say('planner.allCases')));
		return [section(say('planner.case'), all)];
	}
	const { entry, practice, reasons } = example;
	const known = reasons.map(({ key, values }) => say(key, values));
	const of = say('planner.caseOf', { practice: practice.title });
	return [section(say(likeKey(known)), ...entryView(entry, [of, ...known], shown))];
}

/** «From a community like yours» is said only where something is alike. */
const likeKey = (known: readonly string[]): PlannerKey => (known.length > 0 ? 'planner.caseLike' : 'planner.case');

function helpersView(shown: Shown): Tag[] {
	const { plan, data, say } = shown;
	if (plan.steps.length === 0) return [];
	const items = plan.helpers.map(({ entry, reasons }) =>
		tag('li', {}, ...entryView(entry, [say(reasons[0] ?? 'planner.help.theme')], shown)),
	);
	const all = tag('p', {}, link(data.pages.support, say('planner.allHelp')));
	return [section(say('planner.help'), tag('ul', { class: 'way-help' }, ...items), all)];
}
