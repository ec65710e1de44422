/** Documents for word processors, from plain blocks: forms to fill in, samples to complete. The same content gives the same bytes. */
import {
	BorderStyle,
	CheckBox,
	Document,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
	type FileChild,
} from 'docx';
import { LOCALES } from '../../../src/i18n/locales.ts';
import type { Block, DocumentText, Run } from './blocks.ts';
import { steady } from './steady.ts';

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
		numbering: { config: [{ reference: NUMBERED, levels: LIST_LEVELS.map(numberedLevel) }] },
		sections: [{ children: blocks.flatMap((block, index) => paragraphsOf(block, index)) }],
	});
	return steady(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Dark enough on paper and screen: 7:1. */
const MUTED = '505050';

/** @param instance tells lists apart, so that each counts from one */
function paragraphsOf(block: Block, instance: number): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ heading: LEVELS[block.level], text: block.text })];
		case 'text':
			return [new Paragraph({ children: runsOf(block.text, block.muted ? { color: MUTED } : {}) })];
		case 'bullets':
			return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
		case 'ticks':
			return block.items.map(tick);
		case 'list':
			return block.items.map(
				({ text, level, numbered }) =>
					new Paragraph({
						children: runsOf(text),
						...(numbered ? { numbering: { reference: NUMBERED, level, instance } } : { bullet: { level } }),
					}),
			);
		case 'table':
			return [table(block.rows), new Paragraph({ spacing: { after: 0 } })];
		case 'room':
			// A table that ends a document, or meets another one, needs a paragraph after it.
			return [room(block.lines), new Paragraph({ spacing: { after: 0 } })];
	}
}

const NUMBERED = 'numbered';
const LIST_LEVELS = [0, 1, 2, 3];

function numberedLevel(level: number) {
	const indent = { left: 500 * (level + 1), hanging: 400 };
	return { level, format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.`, style: { paragraph: { indent } } };
}

function runsOf(text: string | readonly Run[], style: { color?: string } = {}): TextRun[] {
	return [text].flat().map((run) => new TextRun({ ...(typeof run === 'string' ? { text: run } : run), ...style }));
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

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };

function table(rows: Extract<Block, { kind: 'table' }>['rows']): Table {
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(cells, index) =>
				new TableRow({
					tableHeader: index === 0,
					children: cells.map(
						(runs) => new TableCell({ children: [new Paragraph({ children: runsOf(runs) })], borders: BORDERS }),
					),
				}),
		),
	});
}

function room(lines: number): Table {
	const children = Array.from({ length: lines }, () => new Paragraph({}));
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [new TableRow({ children: [new TableCell({ children, borders: BORDERS })] })],
	});
}
