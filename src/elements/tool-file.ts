/** What a program reads beside its page: data, and the words that it speaks with. */
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import { sayIn, type Values } from '../lib/say.ts';

interface ToolFile<Data> {
	readonly data: Data;
	readonly words: Readonly<Record<string, string>>;
}

export interface Tool<Data> {
	readonly data: Data;
	readonly say: (key: string, values?: Values) => string;
}

/** @throws where the file cannot be had; the reader has then been told, in the words that the page gives */
export async function openTool<Data>(button: HTMLButtonElement, note: HTMLElement): Promise<Tool<Data>> {
	const { file = '', failed = '' } = button.dataset;
	try {
		const answer = await fetch(file);
		if (!answer.ok) throw new Error(String(answer.status));
		const { data, words } = (await answer.json()) as ToolFile<Data>;
		note.hidden = true;
		const { lang } = document.documentElement;
		return { data, say: (key, values) => sayIn(isLocale(lang) ? lang : defaultLocale, words, key, values) };
	} catch (error) {
		note.textContent = failed;
		note.hidden = false;
		throw error;
	}
}
