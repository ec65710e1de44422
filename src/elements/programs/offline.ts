/** The page «Без мережі»: what is on the device, what may be saved, how much room there is. */
import { control } from '../offline/control.ts';
import { lightBox } from '../offline/light.ts';
import { begunPacks, fetchList, forgetAll, savedPacks, type SavedPack } from '../offline/store.ts';
import { locale, sizeOf, words } from '../offline/words.ts';
import type { PackInfo } from '../../lib/packs.ts';
import type { Program } from '../reader/start.ts';

const { base = '/' } = document.documentElement.dataset;

const offline: Program = async (button) => {
	const box = document.querySelector<HTMLInputElement>('#light');
	if (box) lightBox(box);
	button.addEventListener('click', () => void show());
	await show();
};

async function show(): Promise<void> {
	const saved = document.querySelector('#saved');
	const offered = document.querySelector('#offered');
	if (!saved || !offered) return;
	if (!('caches' in globalThis)) {
		saved.replaceChildren(paragraph(words.refused));
		return;
	}
	const list = await fetchList(locale).catch(() => undefined);
	await showSaved(saved, list ?? []);
	if (list) offered.replaceChildren(...(await offers(list, () => void showSaved(saved, list))));
	else offered.replaceChildren(paragraph(words.noList));
}

async function showSaved(place: Element, list: readonly PackInfo[]): Promise<void> {
	const whole = await savedPacks();
	const begun = begunPacks().flatMap((id) => list.find((pack) => pack.id === id) ?? []);
	const again = () => void showSaved(place, list);
	const rows = [...whole, ...begun.filter(({ id }) => !whole.some((pack) => pack.id === id))].map((pack) =>
		row(pack, again, list),
	);
	const { usage = 0, quota = 0 } = await navigator.storage.estimate();
	place.replaceChildren(
		rows.length === 0 ? paragraph(words.nothing) : listOf(await Promise.all(rows)),
		paragraph(words.used(sizeOf(usage), sizeOf(Math.max(0, quota - usage)))),
		removeAll(again),
	);
}

function removeAll(changed: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.className = 'button';
	button.textContent = words.removeAll;
	button.addEventListener('click', () => {
		if (confirm(words.sure)) void forgetAll().then(changed);
	});
	return button;
}

async function row(pack: PackInfo | SavedPack, changed: () => void, list: readonly PackInfo[]): Promise<HTMLLIElement> {
	const { item, button } = entry(pack);
	const { show } = control(button, pack.id, changed);
	await show(list.find(({ id }) => id === pack.id)?.version);
	return item;
}

/** Packs that are not on the device. */
async function offers(list: readonly PackInfo[], changed: () => void): Promise<Element[]> {
	const saved = new Set((await savedPacks()).map(({ id }) => id));
	return [
		listOf(
			list
				.filter(({ id }) => !saved.has(id))
				.map((pack) => {
					const { item, button } = entry(pack);
					control(button, pack.id, changed);
					return item;
				}),
		),
	];
}

function entry({ title, path, bytes }: PackInfo): { item: HTMLLIElement; button: HTMLButtonElement } {
	const item = document.createElement('li');
	const link = document.createElement('a');
	link.href = base + path;
	link.textContent = title;
	const button = document.createElement('button');
	button.textContent = words.save;
	button.className = 'button';
	button.dataset['name'] = title;
	button.ariaLabel = `${words.save}: ${title}`;
	item.append(link, ` · ${sizeOf(bytes)} `, button);
	return { item, button };
}

function listOf(items: readonly HTMLLIElement[]): HTMLUListElement {
	const list = document.createElement('ul');
	list.className = 'packs';
	list.append(...items);
	return list;
}

function paragraph(text: string): HTMLParagraphElement {
	const element = document.createElement('p');
	element.textContent = text;
	return element;
}

export default offline;
