import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import { docxOf } from './docx.ts';

const blocks: Block[] = [
	{ kind: 'heading', level: 1, text: 'Запитання <до> ради & голови' },
	{ kind: 'text', text: 'Пояснення', muted: true },
	{ kind: 'ticks', items: ['Так', 'Ні'] },
	{ kind: 'bullets', items: ['Перше'] },
	{ kind: 'room', lines: 3 },
];

const make = () => docxOf({ locale: 'uk', title: 'Бланк', creator: 'Віче', day: '2026-11-22', blocks });

const partsOf = async () => unzipSync(await make());

it('has a title, a language, headings, boxes to tick and room to write', async () => {
	const parts = await partsOf();
	const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	expect(text('docProps/core.xml')).toContain('<dc:title>Бланк</dc:title>');
	expect(text('word/styles.xml')).toContain('w:val="uk-UA"');
	const body = text('word/document.xml');
	expect(body).toContain('<w:pStyle w:val="Heading1"/>');
	expect(body).toContain('Запитання &lt;до&gt; ради &amp; голови');
	expect(body.match(/<w14:checkbox>/g)).toHaveLength(2);
	expect(/<w:tc>.*<\/w:tc>/s.exec(body)?.[0].match(/<w:p\/>|<w:p>/g)).toHaveLength(3);
});

it('is made of parts that are whole XML, and each is named in the list of types', async () => {
	const parts = await partsOf();
	const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
	for (const [name, data] of Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name))) {
		const tags = strFromU8(data).match(/<[^?!][^>]*>/g) ?? [];
		const depth = tags.reduce((sum, tag) => sum + (tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1), 0);
		expect(depth, name).toBe(0);
		expect(parseDocument(strFromU8(data), { xmlMode: true }).children.length, name).toBeGreaterThan(0);
		if (name.startsWith('word/') && name.endsWith('.xml')) expect(types, name).toContain(`/${name}`);
	}
});

it('is the same from the same blocks at another hour', async () => {
	const first = await make();
	await new Promise((resolve) => setTimeout(resolve, 1100));
	expect(Buffer.from(await make()).equals(Buffer.from(first))).toBe(true);
});
