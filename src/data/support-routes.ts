/** Addresses of the pages of support: one an oblast, one a type and size of community. */
import { placesOf } from '../lib/support-site.ts';
import type { Choice } from '../lib/support.ts';
import { hromadaTypes, populationBands } from '../schemas/vocabularies/index.ts';
import { localeParam } from './routes.ts';
import { getSites } from './site.ts';

/** `/support/oblast/rivne/` */
export async function supportPlacePaths() {
	const sites = await getSites();
	return sites.flatMap((site) =>
		placesOf(site).map((place) => ({
			params: { locale: localeParam(site), oblast: place.id },
			props: { site, place },
		})),
	);
}

/** `/support/type/rural/`, `/support/type/rural/size/under-5k/` */
export async function supportChoicePaths() {
	const sites = await getSites();
	const choices: Choice[] = hromadaTypes.ids.flatMap((type) => [
		{ type },
		...populationBands.ids.map((size) => ({ type, size })),
	]);
	return sites.flatMap((site) =>
		choices.map((choice) => ({
			params: { locale: localeParam(site), choice: partsOfChoice(choice).join('/') },
			props: { site, choice },
		})),
	);
}

/** The part of the address after `/support/type/`. */
export function partsOfChoice({ type = '', size }: Choice): string[] {
	return size ? [type, 'size', size] : [type];
}
