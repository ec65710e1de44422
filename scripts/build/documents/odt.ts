/** An ODT from the HTML of a text. odf-kit: alive, typed, writes the format without an office suite. */
import { htmlToOdt } from 'odf-kit';
import { LOCALES } from '../../../src/i18n/locales.ts';
import type { DocumentText } from './blocks.ts';
import { steady } from './steady.ts';

export async function odtOf({ locale, title, creator, day }: DocumentText, html: string): Promise<Uint8Array> {
	const archive = await htmlToOdt(html, { pageFormat: 'A4', metadata: { title, creator } });
	const [language = '', country = ''] = LOCALES[locale].tag.split('-');
	return steady(archive, day, {
		// Screen readers and spelling need the language, which the library has no option for.
		'styles.xml': (xml) =>
			xml.replace(
				'<style:text-properties ',
				`<style:text-properties fo:language="${language}" fo:country="${country}" `,
			),
		'meta.xml': (xml) =>
			xml.replace('</office:meta>', `<dc:language>${LOCALES[locale].tag}</dc:language></office:meta>`),
	});
}
