/** Lets an entry through to its files, or says everything that stands in the way. */
import { LOCALES, locales, type Locale } from '../../src/i18n/locales.ts';
import { keyOf } from '../../src/lib/content/tree.ts';
import { today } from '../../src/lib/today.ts';
import { FORM_ONLY, readFile } from '../formats/entry.ts';
import { linksTo, naming, titlesOf } from './around.ts';
import { PlainError } from '../ui/plain.ts';
import { dataPath, valuesIn, type Place } from './form.ts';
import type { GateOptions } from './index.ts';
import { judge } from './judge.ts';
import { messageOfFault } from './form-faults.ts';
import { messageOfSetting, messagesOf, type Message } from './messages.ts';
import { prepare, type Draft } from './prepare.ts';
import { judgeSetting } from './settings.ts';

/** @returns the entry with its files as they will be written @throws when it may not be saved */
export async function passEntry(
	entry: ImmutableMap,
	place: Place,
	{ folder, known, loadIndex, show }: GateOptions,
): Promise<ImmutableMap> {
	const isNew = entry.get('newRecord') === true;
	const id = isNew ? '' : String(entry.get('slug'));
	const values = valuesIn(entry);
	refuse(brokenIn(values), show);
	const before = Object.fromEntries(
		locales.flatMap((locale) => {
			const text = known.get(`${folder}/${place.collection}/${locale}/${id}.${place.extension}`);
			// A language without a file reads as an empty text.
			return isNew || !text ? [] : [[locale, readFile(text)] as const];
		}),
	);
	const prepared = prepare({ collection: place.collection, id, values, before }, today());
	const index = await loadIndex();
	const newMedia = ((entry.get('mediaFiles') as ImmutableList | undefined)?.toJS() ?? []).map(mediaAddress(folder));
	const { texts, findings, faults } = judge(prepared, { ...place, isNew }, { index, newMedia, today: today() });
	const said = { collection: place.collection, index, texts };
	refuse([...faults.map(messageOfFault), ...messagesOf(findings, said)], show);
	return written(entry, prepared.id, texts);
}

/** @throws when there is an error among the messages; they are all shown first */
function refuse(messages: readonly Message[], show: GateOptions['show']): void {
	show(messages);
	const errors = messages.filter(({ severity }) => severity === 'error').length;
	if (errors > 0) throw new PlainError(`є що виправити (${String(errors)}) – перелік на екрані. Текст не втрачено.`);
}

/** Files that are no entries: judged by their reader. @throws when it may not be saved */
export async function passSetting(entry: ImmutableMap, { loadIndex, show }: GateOptions): Promise<void> {
	const values = (entry.get('data') as ImmutableMap).toJS();
	const findings = judgeSetting(String(entry.get('collection')), values, await loadIndex());
	refuse(findings.map(messageOfSetting), show);
}

/** A file that could not be read is only shown: what would be written over it is not what it held. */
function brokenIn(values: Draft['values']): Message[] {
	return locales.flatMap((locale): Message[] =>
		values[locale]?.[FORM_ONLY.broken] === undefined
			? []
			: [
					{
						severity: 'error',
						where: `Мова запису: ${LOCALES[locale].called.uk}`,
						what: 'Цей запис зіпсовано поза формою, і прочитати його не вдалося.',
						why: 'У полі «Текст» він такий, як є; збережене звідси стерло б його.',
						fix: 'Напишіть тому, хто веде сайт: полагодити можна лише поза формою.',
						locale,
						path: [],
					},
				],
	);
}

/** Puts the text of each file where the format finds it; a language without a file is left out. */
function written(entry: ImmutableMap, id: string, texts: Readonly<Partial<Record<Locale, string>>>): ImmutableMap {
	return locales.reduce((result, locale) => {
		const path = dataPath(locale);
		const text = texts[locale];
		if (text === undefined) return result.deleteIn(path.slice(0, -1));
		const data = result.getIn(path) as ImmutableMap;
		return result.setIn(path, data.set(FORM_ONLY.file, text).set(FORM_ONLY.address, id));
	}, entry);
}

/** `content/media/name.jpg` → `/media/name.jpg`. */
function mediaAddress(folder: string): (file: unknown) => string {
	return (file) => ((file as { path?: string }).path ?? '').replace(new RegExp(`^/?${folder}`), '');
}

/** An entry that others lead to cannot go: their pages would not be built. */
export async function refuseReferred(
	place: Place,
	id: string,
	{ loadIndex }: Pick<GateOptions, 'loadIndex'>,
): Promise<void> {
	const index = await loadIndex();
	const own = { collection: place.collection, id, key: keyOf({ collection: place.collection, id }) };
	const pointing = [...naming(own.key, index, true), ...linksTo(own, index).map(({ from }) => from)];
	if (pointing.length > 0)
		throw new PlainError(`на цей запис посилаються: ${titlesOf(pointing)}. Спершу приберіть посилання в тих записах.`);
	const redirect = index.redirects.find(({ to }) => to === own.key);
	if (redirect)
		throw new PlainError(
			`на цей запис веде стара адреса «${redirect.from}». Спершу змініть її в розділі «Перенаправлення».`,
		);
}
