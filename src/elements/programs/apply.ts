/** «На що може податися моя громада»: the form sorts programmes into those that fit and those that do not, as on the pages of types. */
import { isLocale } from '../../i18n/locales.ts';
import { sayIn, type Values } from '../../lib/say.ts';
import {
	aspects,
	byState,
	choiceQuery,
	fitOf,
	readChoice,
	reasonKey,
	type Aspect,
	type Choice,
	type Terms,
} from '../../lib/support.ts';
import { today } from '../../lib/today.ts';
import { element, make } from '../dom.ts';
import type { Program } from '../reader/start.ts';

const { lang } = document.documentElement;

interface Offer {
	readonly item: HTMLElement;
	readonly terms: Terms;
}

const apply: Program = () => {
	const form = element('#apply', HTMLFormElement);
	const words = JSON.parse(element('#apply-words').textContent) as Readonly<Record<string, string>>;
	const say = (key: string, values?: Values) => sayIn(isLocale(lang) ? lang : 'uk', words, key, values);
	const offers = offersOf(document);
	const show = () => {
		sort(offers, choiceOf(form), say);
	};
	const { choice, unknown } = readChoice(new URLSearchParams(location.search), knownOf(form));
	for (const aspect of aspects) selectOf(form, aspect).value = choice[aspect] ?? '';
	tell(element('#not-understood'), unknown.length > 0 && say('support.unknownChoice', { values: unknown.join(', ') }));
	form.addEventListener('change', () => {
		history.replaceState(null, '', location.pathname + choiceQuery(choiceOf(form)));
		tell(element('#not-understood'), false);
		show();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		element('#fit-count').scrollIntoView({ block: 'start' });
	});
	show();
};

function offersOf(page: Document): Offer[] {
	return [...page.querySelectorAll<HTMLElement>('[data-terms]')].map((item) => ({
		item,
		terms: JSON.parse(item.dataset['terms'] ?? '') as Terms,
	}));
}

function selectOf(form: HTMLFormElement, aspect: Aspect): HTMLSelectElement {
	return form.elements.namedItem(aspect) as HTMLSelectElement;
}

function choiceOf(form: HTMLFormElement): Choice {
	const given = aspects.map((aspect) => [aspect, selectOf(form, aspect).value] as const);
	return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function knownOf(form: HTMLFormElement) {
	const ids = (aspect: Aspect) => new Set([...selectOf(form, aspect).options].map(({ value }) => value));
	return { type: ids('type'), size: ids('size'), oblast: ids('oblast'), topic: ids('topic') };
}

/** Hidden while there is nothing to say. */
function tell(place: HTMLElement, text: string | false): void {
	place.hidden = text === false;
	place.textContent = text || '';
}

function sort(offers: readonly Offer[], choice: Choice, say: (key: string, values?: Values) => string): void {
	const day = today();
	const lists = { fits: element('#fits'), misfits: element('#misfits') };
	let count = 0;
	for (const { item, terms } of byState(offers, (offer) => offer.terms, day)) {
		const { fits, state, reasons } = fitOf(terms, choice, day, topicKin);
		const call = item.querySelector<HTMLElement>('.offer-state');
		if (call) {
			call.dataset['state'] = state;
			call.textContent = say(`support.state.${state}`);
		}
		const why = reasons.map((reason) => {
			const asks = reason.asks.map((id) => optionOf(reason.aspect, id)?.text ?? id).join(', ');
			return make('li', { class: reason.fits ? 'yes' : 'no' }, say(reasonKey(reason), { asks }));
		});
		item.querySelector('.why')?.replaceChildren(...why);
		lists[fits ? 'fits' : 'misfits'].append(item);
		if (fits) count += 1;
	}
	element('#fit-count').textContent = say('support.count', { count });
}

function optionOf(aspect: Aspect, id: string): HTMLOptionElement | undefined {
	const { options } = selectOf(element('#apply', HTMLFormElement), aspect);
	return [...options].find(({ value }) => value === id);
}

/** Topics that stand in one group with this one. */
function topicKin(topic: string): ReadonlySet<string> {
	const group = optionOf('topic', topic)?.closest('optgroup');
	return new Set([...(group?.querySelectorAll('option') ?? [])].map(({ value }) => value));
}

export default apply;
