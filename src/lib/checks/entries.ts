/** Checks of entries that need nothing but the entries: they run in the terminal and in the editors' form alike. */
import { addressCheck } from './addresses.ts';
import { counterpartCheck } from './counterparts.ts';
import { dateCheck } from './dates.ts';
import { honestyCheck } from './honesty.ts';
import { linkCheck } from './links.ts';
import { markupCheck } from './markup.ts';
import { referenceCheck } from './references.ts';
import type { Check } from './rule.ts';
import { schemaCheck } from './schema.ts';
import { sectionCheck } from './sections.ts';
import { templateCheck } from './template.ts';
import { venueCheck } from './venues.ts';
import { writingCheck } from './writing.ts';

export const entryChecks: readonly Check[] = [
	schemaCheck,
	counterpartCheck,
	referenceCheck,
	sectionCheck,
	markupCheck,
	linkCheck,
	dateCheck,
	honestyCheck,
	addressCheck,
	templateCheck,
	venueCheck,
	writingCheck,
];
