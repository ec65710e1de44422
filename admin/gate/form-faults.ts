/** Faults that the file of an entry does not show: of its address while it is new, and of what others link to. */
import { defaultLocale, type Locale } from '../../src/i18n/locales.ts';
import { fill } from '../../src/i18n/index.ts';
import type { Message } from './messages.ts';
import type { FieldPath } from './places.ts';

export type FormRule = keyof typeof texts;

export interface FormFault {
	readonly rule: FormRule;
	readonly params: Readonly<Record<string, string>>;
	/** Where the text is in one language only. */
	readonly locale?: Locale;
}

const texts = {
	AddressMissing: {
		what: 'З такої назви не вийде адреси сторінки: у ній немає жодної літери.',
		why: 'Адреса складається з літер і цифр назви.',
		fix: 'Дайте записові назву словами або впишіть адресу латиницею в полі «Адреса на сайті».',
	},
	AddressForm: {
		what: 'Адреса «{{value}}» не годиться.',
		why: 'В адресі лише малі латинські літери, цифри й дефіси, перша – літера, разом до 80 знаків.',
		fix: 'Виправте поле «Адреса на сайті» або залиште його порожнім: зробимо адресу з назви.',
	},
	AddressTaken: {
		what: 'Запис з адресою «{{value}}» уже є: «{{title}}».',
		why: 'Два записи не можуть мати однієї адреси.',
		fix: 'Можливо, це він і є: відкрийте його. Якщо ваш про інше, уточніть назву або впишіть свою адресу в полі «Адреса на сайті».',
	},
	AddressClash: {
		what: 'Адреса «{{value}}» збігається з назвою розділу.',
		why: 'Запис потрапив би не на своє місце.',
		fix: 'Впишіть іншу адресу в полі «Адреса на сайті», наприклад «{{value}}-hromady».',
	},
	AddressRedirected: {
		what: 'Адреса «{{value}}» зайнята: за нею була інша сторінка.',
		why: 'Стару адресу вже веде деінде «Перенаправлення», тож нового запису ніхто не побачив би.',
		fix: 'Впишіть іншу адресу в полі «Адреса на сайті» або спершу приберіть цю з розділу «Перенаправлення».',
	},
	DraftLinked: {
		what: 'Запис не може бути чернеткою: на нього посилаються {{titles}}.',
		why: 'Чернеток немає на сайті, тож ті посилання вели б у нікуди.',
		fix: 'Вимкніть «Чернетка» або спершу приберіть посилання в тих записах.',
	},
	DraftRedirected: {
		what: 'Запис не може бути чернеткою: на нього веде перенаправлення зі старої адреси «{{value}}».',
		why: 'Чернеток немає на сайті, тож стара адреса перестала б працювати.',
		fix: 'Вимкніть «Чернетка» або змініть рядок у розділі «Перенаправлення».',
	},
	PlaceLinked: {
		what: 'У тексті більше немає розділу «#{{value}}», а на нього посилаються {{titles}}.',
		why: 'Читачі тих записів потрапили б не туди.',
		fix: 'Поверніть заголовок, яким він був, або спершу виправте посилання в тих записах.',
	},
} as const;

const places: Readonly<Record<FormRule, FieldPath>> = {
	AddressMissing: ['title'],
	AddressForm: ['id'],
	AddressTaken: ['id'],
	AddressClash: ['id'],
	AddressRedirected: ['id'],
	DraftLinked: ['draft'],
	DraftRedirected: ['draft'],
	PlaceLinked: ['body'],
};

const labels: Readonly<Record<string, string>> = {
	title: 'Назва',
	id: 'Адреса на сайті',
	draft: 'Чернетка',
	body: 'Текст',
};

export function messageOfFault({ rule, params, locale = defaultLocale }: FormFault): Message {
	const { what, why, fix } = texts[rule];
	const path = places[rule];
	return {
		severity: 'error',
		where: labels[String(path[0])] ?? '',
		what: fill('uk', what, params),
		why: fill('uk', why, params),
		fix: fill('uk', fix, params),
		locale,
		path,
	};
}
