declare namespace App {
	interface Locals {
		/** The site that a page shows, for components inside MDX, which get no props. */
		site: import('./lib/site.ts').Site;
	}
}
