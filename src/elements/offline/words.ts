/** What the programs of saving say, in the language of the page. */
import { isLocale, LOCALES, type Locale, type Localised } from '../../i18n/locales.ts';

interface Words {
	readonly save: string;
	readonly goOn: string;
	readonly remove: string;
	readonly update: string;
	readonly saving: (share: string) => string;
	readonly saved: (day: string, size: string) => string;
	readonly begun: string;
	readonly newer: (day: string) => string;
	readonly removed: string;
	readonly removeAll: string;
	readonly sure: string;
	readonly cut: string;
	readonly full: (size: string) => string;
	readonly changed: string;
	readonly refused: string;
	readonly nothing: string;
	readonly noList: string;
	readonly used: (size: string, free: string) => string;
	readonly copy: string;
	readonly close: string;
}

const texts: Localised<Words> = {
	uk: {
		save: 'Зберегти на пристрої',
		goOn: 'Зберегти далі',
		remove: 'Видалити з пристрою',
		update: 'Оновити',
		saving: (share) => `Зберігаємо: ${share}.`,
		saved: (day, size) => `Збережено ${day}, ${size}. Відкриється без мережі.`,
		begun: 'Збережено не все. Те, що вже є, не пропаде: натисніть, щоб зберегти далі.',
		newer: (day) => `Це збережена копія від ${day}. Є новіша.`,
		removed: 'Видалено з пристрою.',
		removeAll: 'Видалити все, що зберіг сайт',
		sure: 'Видалити з пристрою всі сторінки, пакети, позначки в інструментаріях, чернетки й ненадіслані повідомлення?',
		cut: 'Мережа зникла. Що встигло зберегтися, лишилося; продовжимо, коли мережа повернеться.',
		full: (size) => `На пристрої бракує місця: потрібно ще ${size}. Видаліть щось і спробуйте знову.`,
		changed: 'Сайт саме оновлюють. Спробуйте за хвилину: збережене раніше ціле.',
		refused: 'Цей браузер не дає сайтам зберігати сторінки (так буває в приватному вікні).',
		nothing: 'Ще нічого не збережено.',
		noList: 'Списку пакетів не дістати: немає мережі.',
		used: (size, free) => `Сайт займає на пристрої ${size}, вільно ще ${free}.`,
		copy: 'Збережена копія',
		close: 'Закрити',
	},
	en: {
		save: 'Save to this device',
		goOn: 'Go on saving',
		remove: 'Delete from this device',
		update: 'Update',
		saving: (share) => `Saving: ${share}.`,
		saved: (day, size) => `Saved on ${day}, ${size}. It opens without a network.`,
		begun: 'Not all is saved. What is there stays: press to go on.',
		newer: (day) => `This is a saved copy of ${day}. There is a newer one.`,
		removed: 'Deleted from this device.',
		removeAll: 'Delete all that the site saved',
		sure: 'Delete all pages, packs, ticks in toolkits, drafts and unsent messages from this device?',
		cut: 'The network is gone. What was saved stays; it goes on when the network is back.',
		full: (size) => `There is not enough room on this device: ${size} more is needed. Delete something and try again.`,
		changed: 'The site is just being updated. Try again in a minute: what was saved before is whole.',
		refused: 'This browser does not let sites save pages (so it is in a private window).',
		nothing: 'Nothing is saved yet.',
		noList: 'The list of packs is out of reach: there is no network.',
		used: (size, free) => `The site takes ${size} of this device; ${free} is free.`,
		copy: 'Saved copy',
		close: 'Close',
	},
};

const { lang } = document.documentElement;

export const locale: Locale = isLocale(lang) ? lang : 'uk';

export const words = texts[locale];

/** @example sizeOf(84_000) // '82 КБ' */
export function sizeOf(bytes: number): string {
	const [value, unit] = bytes < 2 ** 20 ? [bytes / 1024, 'kilobyte'] : [bytes / 2 ** 20, 'megabyte'];
	const maximumFractionDigits = bytes < 2 ** 20 ? 0 : 1;
	return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits }).format(value);
}

export function dayOf(time: string): string {
	return new Date(time).toLocaleDateString(LOCALES[locale].tag, { day: 'numeric', month: 'long' });
}
