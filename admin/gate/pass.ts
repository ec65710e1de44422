/** Lets an entry through to its files, or says everything that stands in the way. */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { today } from '../../src/lib/today.ts';
import { FORM_ONLY, readFile } from '../formats/entry.ts';
import { dataPath, valuesIn, type Place } from './form.ts';
import type { GateOptions } from './index.ts';
import { judge, judgeRedirects, referrers } from './judge.ts';
import { messageOf, messageOfFault, messageOfSetting, type Message } from './messages.ts';
import { prepare, type Draft } from './prepare.ts';

/** @returns the entry with its files as they will be written @throws when it may not be saved */
export async function passEntry(
	entry: ImmutableMap,
	place: Place,
	{ folder, known, loadIndex, show }: GateOptions,
): Promise<ImmutableMap> {
	const isNew = entry.get('newRecord') === true;
	const id = isNew ? '' : String(entry.get('slug'));
	const values = valuesIn(entry);
	refuseBroken(values);
	const before = Object.fromEntries(
		locales.flatMap((locale) => {
			const text = known.get(`${folder}/${place.collection}/${locale}/${id}.${place.extension}`);
			return isNew || text === undefined ? [] : [[locale, readFile(text)] as const];
		}),
	);
	const prepared = prepare({ collection: place.collection, id, values, before }, today());
	const index = await loadIndex();
	const newMedia = ((entry.get('mediaFiles') as ImmutableList | undefined)?.toJS() ?? []).map(mediaAddress(folder));
	const { texts, findings, faults } = judge(prepared, { ...place, isNew }, { index, newMedia, today: today() });
	refuse([...faults.map(messageOfFault), ...findings.map((finding) => messageOf(finding, place.collection))], show);
	return written(entry, prepared.id, texts);
}

/** @throws when there is an error among the messages; they are all shown first */
function refuse(messages: readonly Message[], show: GateOptions['show']): void {
	show(messages);
	const errors = messages.filter(({ severity }) => severity === 'error').length;
	if (errors > 0) throw new GateError(errors);
}

/** Redirects and names for the search: judged by the reader of the file. @throws when it may not be saved */
export async function passSettings(entry: ImmutableMap, { loadIndex, show }: GateOptions): Promise<void> {
	const values = (entry.get('data') as ImmutableMap).toJS();
	if (entry.get('collection') === 'redirects')
		refuse(judgeRedirects(values, await loadIndex()).map(messageOfSetting), show);
}

/** Said in Decap's own notice, beside the list. */
class GateError extends Error {
	constructor(count: number) {
		super(`є що виправити (${String(count)}) – перелік на екрані. Текст не втрачено.`);
	}

	override toString(): string {
		return this.message;
	}
}

function refuseBroken(values: Draft['values']): void {
	if (Object.values(values).some((one) => one[FORM_ONLY.broken] !== undefined))
		throw new Error('цей файл записано з помилкою, і форма не може його прочитати. Напишіть тому, хто веде сайт.');
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

/** An entry that others point to cannot go: their pages would not be built. */
export async function refuseReferred(key: string, { loadIndex }: GateOptions): Promise<void> {
	const pointing = referrers(key, await loadIndex());
	if (pointing.length === 0) return;
	const titles = pointing.slice(0, 5).map(({ files }) => `«${String(files[locales[0]]?.['title'] ?? '')}»`);
	throw new Error(`на цей запис посилаються: ${titles.join(', ')}. Спершу приберіть посилання в тих записах.`);
}
