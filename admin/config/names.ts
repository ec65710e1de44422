/** Names that the generated form and the programs of the door share: what makes the form is not loaded with the door. */

/** The folder that editors' files live in; where the content lies elsewhere, admin/settings.ts says so to Decap. */
export const CONTENT_FOLDER = 'content';

/** Names of the form's own widgets; admin/widgets registers them. */
export const WIDGETS = {
	/** Markdown as plain text, with a bar of marks, a count of words and cleaned pasting. */
	markdown: 'viche-markdown',
	/** One line, or a paragraph, that tells how many letters are left. */
	line: 'viche-line',
	paragraph: 'viche-paragraph',
	/** Entries of some collections, by title. */
	reference: 'viche-reference',
	/** The address of a new entry. */
	address: 'viche-address',
	/** What only a translation has. */
	translationDay: 'viche-translation-day',
	translationChoice: 'viche-translation-choice',
} as const;
