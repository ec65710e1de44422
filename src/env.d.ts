import type { Site } from './lib/site.ts';

declare global {
	namespace App {
		interface Locals {
			/** The site that a page shows, for components inside MDX, which get no props. */
			site: Site;
		}
	}
}
