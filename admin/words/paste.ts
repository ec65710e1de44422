/**
 * Turns what an editor copied from Word, Google Docs, LibreOffice or a web page into Markdown as the content has it.
 * Turndown's tables plugin is not used: it leaves a table without a heading row, as Word gives them, in HTML.
 */
import { cleanPaste } from './paste-clean.ts';
import { converter } from './paste-rules.ts';

export type Parse = (html: string) => Document;

const inBrowser: Parse = (html) => new DOMParser().parseFromString(html, 'text/html');

/** @param parse for tests, which have no browser */
export function markdownFromPaste(html: string, parse: Parse = inBrowser): string {
	const { body } = parse(html);
	cleanPaste(body);
	return tidy(converter().turndown(body));
}

/** Two broken lines are a new paragraph; a break at the end of a paragraph breaks nothing. */
function tidy(markdown: string): string {
	return markdown
		.replaceAll(/(?<!\\)\\\n(?:[ \t]*\\\n)+/g, '\n\n')
		.replaceAll(/(?<!\\)\\\n(?=[ \t]*(?:\n|$))/g, '\n')
		.replace(/(?<!\\)\\$/, '')
		.replaceAll(/[ \t]+$/gm, '')
		.replaceAll(/\n{3,}/g, '\n\n')
		.trim();
}
