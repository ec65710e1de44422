/** Names that page, program and receiver share. */

/** The field that `?about=/practices/x/` fills in. */
export const PAGE_FIELD = 'page';

/** A field that people do not see: who fills it in is a robot. The name that Formspree and others look at. */
export const TRAP = '_gotcha';

/** The database where a device keeps messages. @param base of the site, `/` or `/viche/` */
export function outboxName(base: string): string {
	return `viche-outbox:${base}`;
}
