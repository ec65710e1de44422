/** Samples of toolkits as files for word processors. */
import type { Locale } from '../../i18n/locales.ts';

export const documentForms = ['docx', 'odt'] as const;

export type DocumentForm = (typeof documentForms)[number];

/** @param number of the sample in its toolkit, from 1 @example '/take/uk/documents/draft-community-statute-1.docx' */
export function samplePath(locale: Locale, toolkit: string, number: number, form: DocumentForm): string {
	return `/take/${locale}/documents/${toolkit}-${String(number)}.${form}`;
}
