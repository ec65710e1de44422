import type { Locale } from '../../src/i18n/locales.ts';
import type { Report } from '../../src/lib/checks/index.ts';

export interface ReportContext {
	readonly report: Report;
	readonly locale: Locale;
	/** The content folder as it is to be printed before a file's path. */
	readonly folder: string;
	/** How long the check took, in milliseconds. */
	readonly took: number;
	readonly colour: boolean;
}

/** Formats a report; it decides nothing. */
export type Reporter = (context: ReportContext) => string;
