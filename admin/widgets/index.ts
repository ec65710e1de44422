import { WIDGETS } from '../config/names.ts';
import type { AdminIndex } from '../index-file.ts';
import { registerAddress } from './address.ts';
import { registerCounted } from './counted.ts';
import { registerMarkdown } from './markdown.ts';
import { registerReference } from './reference.ts';
import { registerTranslationOnly } from './translation.ts';

/** Gives Decap every widget that admin/config names. */
export function registerWidgets(loadIndex: () => Promise<AdminIndex>): void {
	registerCounted(WIDGETS.line, 'string');
	registerCounted(WIDGETS.paragraph, 'text');
	registerMarkdown(WIDGETS.markdown);
	registerReference(WIDGETS.reference, loadIndex);
	registerAddress(WIDGETS.address);
	registerTranslationOnly(WIDGETS.translationDay, 'datetime');
	registerTranslationOnly(WIDGETS.translationChoice, 'select');
}
