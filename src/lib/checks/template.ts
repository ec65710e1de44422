/** What `npm run new` wrote and nobody filled in. A draft may wait; a published entry may not. */
import { typeOf, type FieldKind } from '../../schemas/index.ts';
import { fieldValues } from '../content/fields.ts';
import type { Finding } from '../content/finding.ts';
import type { ParsedFile } from '../content/parse.ts';
import { isDraft } from '../content/tree.ts';
import { PLACEHOLDER_URL, PLACEHOLDER_WORDS } from '../scaffold.ts';
import { atPath, inFragment, pathText } from './place.ts';
import type { Check } from './rule.ts';

const KINDS: readonly FieldKind[] = ['text', 'prose', 'markdown', 'url'];

export const templateCheck: Check = {
	rules: ['TemplateLeft'],
	*find(tree) {
		for (const entry of tree.checked) {
			if (isDraft(entry)) continue;
			for (const file of [entry.source, ...entry.translations.values()]) yield* leftIn(file);
		}
	},
};

function* leftIn(file: ParsedFile): Generator<Finding> {
	const { shape } = typeOf(file.collection);
	for (const { path, info, value } of fieldValues(shape, file.data)) {
		if (!KINDS.includes(info.kind)) continue;
		const isLabel = path.length === 1 && value === info.label[file.locale];
		if (value !== PLACEHOLDER_URL && !String(value).includes(PLACEHOLDER_WORDS) && !isLabel) continue;
		yield atPath('TemplateLeft', file, path, { label: info.label, field: pathText(path) });
	}
	const [body] = file.fragments;
	const left = file.body.split('\n').indexOf('…');
	if (!body || body.path || left < 0) return;
	yield inFragment(
		'TemplateLeft',
		file,
		body,
		{ line: left + 1, column: 1 },
		{ label: { uk: 'Текст', en: 'Body' }, field: 'body' },
	);
}
