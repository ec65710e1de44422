/** What happens to a change now: said after every saving and deleting. */
import { LOCALES, locales } from '../../src/i18n/locales.ts';
import type { LocalServer } from '../settings.ts';
import { notify } from './notice.ts';

/** @param paths of the files written, from the root of the repository */
export function afterWriting(paths: readonly string[], folder: string, local: LocalServer | undefined): void {
	if (local?.mode === 'dev') {
		const address = paths.map((path) => addressOf(path, folder)).find((one) => one !== undefined);
		notify(
			'Записано у файл. Сайт уже показує зміну.',
			address ? { href: address, text: 'Відкрити сторінку' } : undefined,
		);
	} else if (local) {
		notify(
			`Записано у файл на цьому компʼютері: ${paths.join(', ')}. Щоб побачити на сайті, перезапустіть npm start; щоб опублікувати, надішліть зміну до сховища (git commit, git push).`,
		);
	} else {
		notify('Збережено. Сайт покаже зміну, коли її опублікують і він перебудується: за кілька хвилин.');
	}
}

/** @param paths of the files that are no more */
export function afterDeleting(paths: readonly string[], local: LocalServer | undefined): void {
	if (local?.mode === 'dev') notify('Видалено. На сайті цієї сторінки вже немає.');
	else if (local)
		notify(
			`Видалено на цьому компʼютері: ${paths.join(', ')}. Щоб зникло й на сайті, перезапустіть npm start; щоб опублікувати, надішліть зміну до сховища (git commit, git push).`,
		);
	else notify('Видалено. На сайті зникне, коли він перебудується: за кілька хвилин.');
}

/** @example addressOf('content/practices/en/x.md', 'content') // '../en/practices/x/' */
function addressOf(path: string, folder: string): string | undefined {
	const [collection, locale, name = ''] = path.slice(folder.length + 1).split('/');
	const language = locales.find((one) => one === locale);
	const id = name.replace(/\.mdx?$/, '');
	if (language === undefined || id === '') return undefined;
	return `../${LOCALES[language].prefix}${collection === 'pages' ? '' : `${collection ?? ''}/`}${id}/`;
}
