/** How cleaned HTML is written in Markdown. */
import TurndownService from 'turndown';

export function converter(): TurndownService {
	const service = new TurndownService({
		headingStyle: 'atx',
		codeBlockStyle: 'fenced',
		emDelimiter: '*',
		// Spaces at the end of a line are seen by nobody and cut off by many.
		br: '\\',
	});
	service.escape = escapeMarks;
	for (const [name, rule] of Object.entries(rules)) service.addRule(name, rule);
	return service;
}

/**
 * A sign of the text that would be a mark of Markdown, HTML or MDX is written with a backslash. Turndown's own list
 * leaves `#` alone on a line, `1)`, `<` and `{` as they are, and spoils a hyphen after a bold word.
 */
function escapeMarks(text: string): string {
	return text
		.replaceAll(/[\\*_[\]`~<{]/g, '\\$&')
		.replaceAll(/&(?=#?\w+;)/g, '\\&')
		.replace(/^(\s*)(?=>|[-+](?:[\s-]|$)|#{1,6}(?:\s|$)|=+\s*$|\|?\s*:?-+[:|]|[|:]\s*-)/, '$1\\')
		.replace(/^(\s*\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

const rules: Readonly<Record<string, TurndownService.Rule>> = {
	strong: { filter: 'strong', replacement: (content, node) => mark('**', content, node) },
	emphasis: { filter: 'em', replacement: (content, node) => mark('*', content, node) },
	strikethrough: { filter: ['s'], replacement: (content, node) => mark('~~', content, node) },
	link: {
		filter: 'a',
		replacement(content, node) {
			const href = (node as Element).getAttribute('href');
			const words = content.replaceAll(/\s*\\?\n\s*/g, ' ').trim();
			return href && words ? `[${words}](${href})` : words;
		},
	},
	note: {
		filter: (node) => node.hasAttribute('data-note'),
		replacement: (_content, node) => (node as Element).getAttribute('data-note') ?? '',
	},
	item: {
		filter: 'li',
		replacement(content, node) {
			const marker = markerOf(node);
			const text = content.trim().replaceAll('\n', `\n${' '.repeat(marker.length)}`);
			return `${marker}${text}\n`;
		},
	},
	cell: {
		filter: ['td', 'th'],
		replacement: (content) =>
			`| ${content
				.trim()
				.replaceAll(/\s*\n\s*/g, ' ')
				.replaceAll('|', '\\|')} `,
	},
	row: {
		filter: 'tr',
		replacement(content, node) {
			const isFirst = (node as Element).previousElementSibling === null;
			return `\n${content}|${isFirst ? `\n${'| --- '.repeat((node as Element).children.length)}|` : ''}`;
		},
	},
	table: { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` },
};

function markerOf(item: Element): string {
	const list = item.parentElement;
	if (list?.nodeName !== 'OL') return '- ';
	const before = Array.from(list.children).indexOf(item);
	return `${String(Number(list.getAttribute('start') ?? '1') + before)}. `;
}

/**
 * Marks of emphasis beside a letter work only if a letter stands inside them too: a comma or a quote goes out. Where that
 * cannot be had, and between two emphases that touch, whose stars would run together, the words stay plain.
 */
function mark(sign: string, content: string, node: Node): string {
	const inside = content.trim();
	if (inside === '' || touchesMark(node)) return inside;
	const text = node.textContent ?? '';
	const before =
		letterNear(node.previousSibling, 'end') && !/^\s/.test(text)
			? (/^(?:\\?[\p{P}\p{S}]|\s)+/u.exec(inside)?.[0] ?? '')
			: '';
	const after =
		letterNear(node.nextSibling, 'start') && !/\s$/.test(text)
			? (/(?:\\?[\p{P}\p{S}]|\s)+$/u.exec(inside)?.[0] ?? '')
			: '';
	const core = inside.slice(before.length, Math.max(before.length, inside.length - after.length));
	const isNested = Array.from(node.childNodes).some((child) => child.nodeType === 1);
	if (core === '' || (isNested && before + after !== '')) return inside;
	return `${before}${sign}${core}${sign}${after}`;
}

/** Whether a letter stands right beside. */
function letterNear(sibling: Node | null, side: 'start' | 'end'): boolean {
	const text = sibling?.textContent ?? '';
	return /[^\s\p{P}\p{S}]/u.test((side === 'start' ? text[0] : text.at(-1)) ?? '');
}

function touchesMark(node: Node): boolean {
	const before = node.previousSibling;
	if (!before || !/^(?:STRONG|EM|S)$/.test(before.nodeName)) return false;
	return !/\s$/.test(before.textContent ?? '') && !/^\s/.test(node.textContent ?? '');
}
