/** Words that hold a question together and say nothing of its subject: a page need not have them. */
import type { Localised } from '../../src/i18n/locales.ts';

export const stopWords: Localised = {
	uk:
		'а або але без би б був була були було бути в ви від вона вони воно все всі він для до є ж за з зі із і й його її їх ' +
		'коли куди ми може можна на над нам нас не ні об один одна про при що щоб у це цей ця ці чи чого чому ' +
		'хто як яка яке який які якої яким якщо якого якому та так такий таке така такі там те ти то тоді той треба тут ' +
		'по під після перед потрібно маю мати має мають де скільки собі свій свої нам наш наша наші мій моя я мені',
	en:
		'a an and are as at be by can do does for from get has have how i if in into is it its make my of on or our should ' +
		'that the their them then there they this to us was we were what when where which who whom why will with you your',
};
