import { describe, expect, it } from 'vitest';
import { getT } from '../../i18n/index.ts';
import { locales } from '../../i18n/locales.ts';
import { fixedPaths } from '../addresses.ts';
import { pageAsked } from './about.ts';
import { blankMarkdown, blankNotes, ticksOf } from './blank.ts';
import { faultsOf, MOST_LINKS } from './check.ts';
import { formIds, forms } from './declared.ts';
import { deliveryOf, isEndpoint, sourcesOf } from './delivery.ts';
import { formIn } from './in-language.ts';
import { bodyOf, mailtoOf, messageMarkdown, messageText, type Message } from './message.ts';

describe('each form', () => {
	it.each(formIds)('%s has fields with names of their own, of which some must be filled in', (id) => {
		const names = forms[id].fields.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(forms[id].fields.some(({ required }) => required)).toBe(true);
		expect(fixedPaths()).toContain(`/${forms[id].path.join('/')}/`);
	});

	it.each(formIds)('%s limits every text, and gives values to every choice', (id) => {
		for (const { kind, max, options } of forms[id].fields) {
			if (['line', 'prose', 'email', 'url'].includes(kind)) expect(max).toBeGreaterThan(0);
			if (['choice', 'choices'].includes(kind)) expect(options?.length).toBeGreaterThan(0);
		}
	});

	it('asks for consent before anything is published', () => {
		expect(forms.ask.fields.find(({ name }) => name === 'publish')).toMatchObject({ kind: 'flag' });
		expect(forms.ask.fields.find(({ name }) => name === 'publish')?.required).toBeUndefined();
		expect(forms.register.fields.find(({ name }) => name === 'consent')).toMatchObject({ required: true });
	});
});

describe('the check', () => {
	const faults = (id: keyof typeof forms, values: Record<string, string | string[]>) =>
		faultsOf(
			forms[id].fields.map(({ required = false, ...field }) => ({ required, ...field })),
			values,
		).map(({ name, fault }) => `${name} ${fault}`);

	it('misses what must be there: a text, a choice, a consent', () => {
		expect(faults('ask', { question: ' \n ' })).toEqual(['question required']);
		expect(faults('join', { tasks: [] })).toEqual(['tasks some', 'email required']);
		expect(faults('suggest', { title: 'Слухання', hromada: 'Калуська', what: 'Було' })).toEqual(['licence consent']);
	});

	it('knows addresses by their form', () => {
		for (const email of ['ні', 'a@b', 'a b@c.ua', '@c.ua'])
			expect(faults('ask', { question: '?', email })).toEqual(['email email']);
		expect(faults('ask', { question: '?', email: ' olena@пошта.укр ' })).toEqual([]);
		expect(faults('feedback', { text: '?', source: 'javascript:alert(1)' })).toEqual(['source url']);
		expect(faults('feedback', { text: '?', source: 'https://zakon.rada.gov.ua/laws/show/280/97-вр' })).toEqual([]);
	});

	it('says how much is too much, of letters and of links', () => {
		const rules = [{ name: 'text', kind: 'prose', required: true, max: 10 } as const];
		expect(faultsOf(rules, { text: 'а'.repeat(10) })).toEqual([]);
		expect(faultsOf(rules, { text: 'а'.repeat(1_000_000) })).toEqual([
			{ name: 'text', fault: 'long', params: { length: 1_000_000, max: 10 } },
		]);
		const links = (count: number) => ({ question: 'https://a.ua '.repeat(count) });
		expect(faults('ask', links(MOST_LINKS))).toEqual([]);
		expect(faults('ask', links(MOST_LINKS + 1))).toEqual(['question links']);
	});
});

describe('the page that a message is about', () => {
	it.each([
		['?about=/practices/public-hearing/', '/practices/public-hearing/'],
		['?about=/en/laws/youth/', '/en/laws/youth/'],
		['?about=//evil.example/', undefined],
		['?about=https://evil.example/', undefined],
		['?about=/practices/../admin/', undefined],
		['?about=/x/?y=1', undefined],
		['?about=%00', undefined],
		[`?about=/${'a'.repeat(300)}/`, undefined],
		['', undefined],
	])('%s', (query, page) => {
		expect(pageAsked(query)).toBe(page);
	});
});

const message: Message = {
	id: '0123456789abcdef0123456789abcdef',
	form: 'join',
	lang: 'uk',
	title: 'Долучитися до команди',
	seconds: 42,
	values: { tasks: ['write', 'law'], about: 'Рядок\nдругий & третій' },
};

describe('a message', () => {
	it('as browsers send forms, several values under one name', () => {
		const { type, text } = bodyOf(message, 'form');
		const sent = new URLSearchParams(text);
		expect(type).toBe('application/x-www-form-urlencoded');
		expect(sent.getAll('tasks')).toEqual(['write', 'law']);
		expect(sent.get('about')).toBe('Рядок\nдругий & третій');
		expect(sent.get('form-name')).toBe('join');
		expect(sent.get('message-id')).toBe(message.id);
	});

	it('as JSON is itself', () => {
		expect(JSON.parse(bodyOf(message, 'json').text)).toEqual(message);
	});

	const answers = [
		{ label: 'Запитання', text: 'Хто?\nКоли?' },
		{ label: 'Громада', text: '' },
	];

	it('as a letter is whole, whatever is in it', () => {
		const { protocol, pathname, searchParams } = new URL(mailtoOf('a@example.org', 'Тема & #1', messageText(answers)));
		expect([protocol, pathname]).toEqual(['mailto:', 'a@example.org']);
		expect(searchParams.get('subject')).toBe('Тема & #1');
		expect(searchParams.get('body')).toBe('Запитання:\r\nХто?\r\nКоли?\r\n');
	});

	it('as a file has the answers that were given', () => {
		expect(messageMarkdown('Відгук', answers)).toBe('# Відгук\n\n## Запитання\n\nХто?\nКоли?\n');
	});
});

describe('where messages go', () => {
	it('is the endpoint, else a letter, else nowhere', () => {
		expect(deliveryOf({ formEndpoint: 'https://f.example/x', email: 'a@example.org' })).toEqual({
			to: 'endpoint',
			endpoint: 'https://f.example/x',
			format: 'form',
		});
		expect(deliveryOf({ email: 'a@example.org' })).toEqual({ to: 'mail', email: 'a@example.org' });
		expect(deliveryOf({})).toEqual({ to: 'none' });
	});

	it('is all that the security policy opens', () => {
		expect(sourcesOf({ formEndpoint: 'https://f.example/x?y' })).toEqual({
			connect: 'https://f.example',
			formAction: 'https://f.example',
		});
		expect(sourcesOf({ formEndpoint: '/' })).toEqual({ connect: '', formAction: '' });
		expect(sourcesOf({})).toEqual({ connect: '', formAction: '' });
	});

	it('is never an open line or a strange scheme', () => {
		for (const good of ['https://f.example/x', 'http://127.0.0.1:80/f', 'http://localhost/f', '/', '/forms/in'])
			expect(isEndpoint(good), good).toBe(true);
		for (const bad of ['http://f.example/x', '//f.example', 'javascript:x', 'f.example', 'https://a:b@f.example', ''])
			expect(isEndpoint(bad), bad).toBe(false);
	});
});

describe('a blank form', () => {
	it.each(locales)('in %s has every question, and boxes to tick', (locale) => {
		const t = getT(locale);
		for (const id of formIds) {
			const form = formIn(locale, t, id);
			const text = blankMarkdown(form, t, blankNotes(form, t, {}, 'https://viche.example/x/'));
			for (const { label, required } of form.fields)
				expect(text).toContain(required ? label : `${label} (${t('form.optional')})`);
			for (const label of form.fields.flatMap(ticksOf)) expect(text).toContain(`- [ ] ${label}`);
		}
	});

	it('says where it goes, as far as that is known', () => {
		const t = getT('uk');
		const notes = (settings: object) =>
			blankNotes(formIn('uk', t, 'ask'), t, settings, 'https://viche.example/ask/').join(' ');
		expect(notes({ email: 'a@example.org' })).toContain('надішліть на a@example.org');
		expect(notes({ formEndpoint: '/' })).toContain('перепишіть у форму на сайті: https://viche.example/ask/');
		expect(notes({})).toContain('Куди надіслати, дивіться на сайті');
	});
});
