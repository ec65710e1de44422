/** Documents for word processors, from plain blocks: forms to fill in, samples to complete. The same content gives the same bytes. */
import {
	BorderStyle,
	CheckBox,
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type FileChild,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';
import { zipOf } from '../../../src/lib/zip.ts';

export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
	| { readonly kind: 'text'; readonly text: string; readonly muted?: boolean }
	| { readonly kind: 'bullets' | 'ticks'; readonly items: readonly string[] }
	/** A frame to write in. */
	| { readonly kind: 'room'; readonly lines: number };

export interface DocumentText {
	readonly locale: Locale;
	/** In the properties of the file, where screen readers look; `blocks` begin with their own heading. */
	readonly title: string;
	/** Who made it. */
	readonly creator: string;
	/** Day of the last change, `YYYY-MM-DD`. */
	readonly day: string;
	readonly blocks: readonly Block[];
}

export async function docxOf({ locale, title, creator, day, blocks }: DocumentText): Promise<Uint8Array> {
	const run = { font: 'Arial', size: '11pt', language: { value: LOCALES[locale].tag } } as const;
	const heading = (size: `${number}pt`, before: number) => ({
		run: { ...run, size, bold: true },
		paragraph: { spacing: { before, after: 80 }, keepNext: true },
	});
	const document = new Document({
		title,
		creator,
		lastModifiedBy: creator,
		styles: {
			default: {
				document: { run, paragraph: { spacing: { after: 120, line: 276 } } },
				heading1: heading('18pt', 0),
				heading2: heading('12pt', 280),
				heading3: heading('11pt', 200),
			},
		},
		sections: [{ children: blocks.flatMap(paragraphsOf) }],
	});
	return steady(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Dark enough on paper and screen: 7:1. */
const MUTED = '505050';

function paragraphsOf(block: Block): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ heading: LEVELS[block.level], text: block.text })];
		case 'text':
			return [new Paragraph({ children: [new TextRun({ text: block.text, ...(block.muted && { color: MUTED }) })] })];
		case 'bullets':
			return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
		case 'ticks':
			return block.items.map(tick);
		case 'room':
			// A table that ends a document, or meets another one, needs a paragraph after it.
			return [room(block.lines), new Paragraph({ spacing: { after: 0 } })];
	}
}

/** A box that can be ticked in a word processor and on paper. */
function tick(text: string): Paragraph {
	const symbol = { font: 'Segoe UI Symbol' };
	const box = new CheckBox({
		alias: text,
		checkedState: { value: '2612', ...symbol },
		uncheckedState: { value: '2610', ...symbol },
	});
	return new Paragraph({ children: [box, new TextRun(` ${text}`)], spacing: { after: 60 } });
}

function room(lines: number): Table {
	const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
	const children = Array.from({ length: lines }, () => new Paragraph({}));
	const borders = { top: line, bottom: line, left: line, right: line };
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [new TableRow({ children: [new TableCell({ children, borders })] })],
	});
}

const TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The library writes the hour of the build into the file; a document has the day of its content. */
function steady(archive: Uint8Array, day: string): Uint8Array {
	const files = Object.entries(unzipSync(archive)).map(([name, data]): [string, Uint8Array] => {
		if (name !== 'docProps/core.xml') return [name, data];
		return [name, strToU8(strFromU8(data).replaceAll(TIME, `$1${day}T12:00:00Z`))];
	});
	return zipOf(new Map(files), day);
}
