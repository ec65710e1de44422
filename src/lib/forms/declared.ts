/** The forms of the site: who is asked what. */
import type { StringKey } from '../../i18n/index.ts';
import { languages, oblasts, sectors, sharingFormats, themes } from '../../schemas/vocabularies/index.ts';
import { feedbackKinds, tasks, times } from './choices.ts';
import { PAGE_FIELD } from './names.ts';
import { choice, choices, day, email, flag, line, prose, url, LIMITS, type Field } from './fields.ts';

export const formIds = ['request', 'ask', 'join', 'feedback', 'suggest', 'register'] as const;

export type FormId = (typeof formIds)[number];

export interface Form {
	/** Parts of the page's address. */
	readonly path: readonly string[];
	readonly title: StringKey;
	readonly about: StringKey;
	readonly fields: readonly Field[];
	/** Forms that a reader of this one may have been looking for. */
	readonly also: readonly FormId[];
}

const reply = email('email', 'form.email', { hint: 'form.email.hint', autocomplete: 'email' });
const surelyReply = { ...reply, required: true } as const;
const name = line('name', 'form.name', { autocomplete: 'name' });
const hromada = line('hromada', 'form.hromada', { hint: 'form.hromada.hint' });
const oblast = choice('oblast', 'form.oblast', { options: [oblasts] });
const page = line(PAGE_FIELD, 'form.page', { hint: 'form.page.hint', max: LIMITS.address });
const topics = { options: [sectors, themes] };

export const forms: Readonly<Record<FormId, Form>> = {
	request: {
		path: ['request'],
		title: 'tool.request',
		about: 'tool.request.about',
		also: ['ask', 'feedback'],
		fields: [
			prose('need', 'form.request.need', { required: true, hint: 'form.request.need.hint' }),
			prose('tried', 'form.request.tried'),
			choice('sector', 'form.request.sector', { options: [sectors] }),
			hromada,
			oblast,
			line('role', 'form.role', { hint: 'form.role.hint' }),
			day('by', 'form.request.by'),
			name,
			surelyReply,
		],
	},
	ask: {
		path: ['ask'],
		title: 'tool.ask',
		about: 'tool.ask.about',
		also: ['request', 'feedback'],
		fields: [
			prose('question', 'form.ask.question', { required: true, max: 2000 }),
			prose('context', 'form.ask.context', { hint: 'form.ask.context.hint' }),
			page,
			hromada,
			oblast,
			{ ...reply, hint: 'form.ask.email.hint' },
			flag('publish', 'form.ask.publish', { hint: 'form.ask.publish.hint' }),
			line('signature', 'form.ask.signature', { hint: 'form.ask.signature.hint' }),
		],
	},
	join: {
		path: ['join'],
		title: 'tool.join',
		about: 'tool.join.about',
		also: ['suggest', 'register'],
		fields: [
			choices('tasks', 'form.join.tasks', { required: true, options: [tasks] }),
			choices('languages', 'form.join.languages', { options: [languages] }),
			choice('time', 'form.join.time', { options: [times] }),
			prose('about', 'form.join.about', { hint: 'form.join.about.hint' }),
			name,
			surelyReply,
		],
	},
	feedback: {
		path: ['feedback'],
		title: 'tool.feedback',
		about: 'tool.feedback.about',
		also: ['ask', 'suggest'],
		fields: [
			choice('kind', 'form.feedback.kind', { options: [feedbackKinds] }),
			page,
			prose('text', 'form.feedback.text', { required: true, hint: 'form.feedback.text.hint' }),
			url('source', 'form.feedback.source', { hint: 'form.feedback.source.hint' }),
			reply,
		],
	},
	suggest: {
		path: ['join', 'suggest'],
		title: 'form.suggest',
		about: 'form.suggest.about',
		also: ['join', 'register'],
		fields: [
			line('title', 'form.suggest.title', { required: true }),
			{ ...hromada, required: true },
			oblast,
			prose('what', 'form.suggest.what', { required: true, hint: 'form.suggest.what.hint' }),
			prose('failed', 'form.suggest.failed'),
			prose('sources', 'form.suggest.sources', { hint: 'form.suggest.sources.hint' }),
			reply,
			flag('licence', 'form.suggest.licence', { required: true }),
		],
	},
	register: {
		path: ['exchange', 'join'],
		title: 'form.register',
		about: 'form.register.about',
		also: ['suggest', 'join'],
		fields: [
			{ ...hromada, required: true },
			{ ...oblast, required: true },
			line('role', 'form.register.role', { required: true, hint: 'form.register.role.hint' }),
			choices('offers', 'form.register.offers', topics),
			prose('offersMore', 'form.register.offersMore', { hint: 'form.register.offersMore.hint' }),
			choices('seeks', 'form.register.seeks', topics),
			prose('seeksMore', 'form.register.seeksMore'),
			choices('formats', 'form.register.formats', { options: [sharingFormats] }),
			choices('languages', 'form.register.languages', { options: [languages] }),
			day('until', 'form.register.until', { hint: 'form.register.until.hint' }),
			{ ...surelyReply, label: 'form.register.email', hint: 'form.register.email.hint' },
			flag('consent', 'form.register.consent', { required: true, hint: 'form.register.consent.hint' }),
		],
	},
};
