/** Says a fault as an editor sees the form: field labels in place of keys, the language, what to do in the form. */
import { defaultLocale, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { describeFinding } from '../../src/lib/checks/describe.ts';
import type { Severity } from '../../src/lib/checks/severity.ts';
import type { Finding } from '../../src/lib/content/finding.ts';
import { translationShape } from '../../src/schemas/base.ts';
import { fieldInfo, typeOf, type CollectionName, type Shape } from '../../src/schemas/index.ts';
import type { FormFault, FormRule } from './judge.ts';
import fixes from './fixes.uk.json' with { type: 'json' };

export interface Message {
	readonly severity: Severity;
	/** «Українською: Кроки 2 → Пояснення». */
	readonly where: string;
	readonly what: string;
	readonly why: string;
	readonly fix: string;
	readonly locale: Locale;
	/** Name of the field at the top of the form, to lead there. */
	readonly field?: string;
}

/** Words for a rule that speak of the form instead of the file. */
const forForm: Readonly<Record<string, { readonly what?: string; readonly why?: string; readonly fix?: string }>> =
	fixes;

export function messageOf(finding: Finding, collection: CollectionName): Message {
	const locale = localeOf(finding);
	const path = finding.path ?? [];
	const label = labelPath(collection, path);
	const { severity, ...said } = describeFinding(
		{ ...finding, params: { ...finding.params, field: label } },
		defaultLocale,
		forForm[finding.rule],
	);
	const where = [LOCALES[locale].called.uk, label].filter((part) => part !== '').join(': ');
	const field = path[0];
	return {
		severity,
		where: capital(where),
		what: said.what.replace(/«([^»]*)» \(\1\)/g, '«$1»'),
		why: said.why,
		fix: said.fix,
		locale,
		...(typeof field === 'string' && { field }),
	};
}

function localeOf({ file }: Finding): Locale {
	return (file.split('/')[1] ?? defaultLocale) as Locale;
}

/** @example labelPath('toolkits', ['steps', 1, 'text']) // 'Кроки 2 → Що робити' */
export function labelPath(collection: CollectionName, path: readonly (string | number)[]): string {
	let shape: Shape = { ...typeOf(collection).shape, ...translationShape };
	let text = '';
	for (const key of path) {
		if (typeof key === 'number') {
			text += ` ${String(key + 1)}`;
			continue;
		}
		const info = Object.hasOwn(shape, key) && shape[key] ? fieldInfo(shape[key]) : undefined;
		const label = key === 'body' ? 'Текст' : (info?.label.uk ?? key);
		text += text === '' ? label : ` → ${label}`;
		shape = info?.shape ?? {};
	}
	return text;
}

/** A fault of a file that is no entry. */
export function messageOfSetting(finding: Finding): Message {
	const { severity, what, why, fix } = describeFinding(finding, defaultLocale, forForm[finding.rule]);
	return { severity, where: 'Перенаправлення', what, why, fix, locale: defaultLocale };
}

const formTexts: Readonly<Record<FormRule, Pick<Message, 'what' | 'why' | 'fix'>>> = {
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
		what: 'Запис з адресою «{{value}}» уже є.',
		why: 'Два записи не можуть мати однієї адреси.',
		fix: 'Можливо, такий запис уже написано: відкрийте його. Якщо це інший – уточніть назву або впишіть свою адресу.',
	},
	AddressClash: {
		what: 'Адреса «{{value}}» збігається з назвою розділу.',
		why: 'Файл потрапив би не до своєї теки.',
		fix: 'Впишіть іншу адресу, наприклад «{{value}}-hromady».',
	},
};

export function messageOfFault({ rule, value }: FormFault): Message {
	const texts = formTexts[rule];
	const say = (text: string) => text.replaceAll('{{value}}', value);
	return {
		severity: 'error',
		where: 'Адреса на сайті',
		what: say(texts.what),
		why: say(texts.why),
		fix: say(texts.fix),
		locale: defaultLocale,
		field: rule === 'AddressMissing' ? 'title' : 'id',
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
