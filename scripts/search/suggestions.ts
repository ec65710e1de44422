/** Titles that are offered while a reader types: the glossary and topics first, then entries. */
import { axes, axisNames, localPath, entryPath } from '../../src/lib/addresses.ts';
import { crossing } from '../../src/lib/crossings.ts';
import type { Suggestion } from '../../src/lib/search/lexicon.ts';
import type { Site } from '../../src/lib/site.ts';
import type { CollectionName } from '../../src/schemas/index.ts';

const BEFORE_TOPICS: readonly CollectionName[] = ['toolkits', 'practices', 'glossary'];

const AFTER_TOPICS: readonly CollectionName[] = [
	'cases',
	'communities',
	'organisations',
	'programmes',
	'questions',
	'laws',
	'standards',
	'collections',
	'pages',
	'events',
	'news',
];

export function suggestionsOf(site: Site): Suggestion[] {
	return [...titles(site, BEFORE_TOPICS), ...topics(site), ...titles(site, AFTER_TOPICS)];
}

function titles(site: Site, names: readonly CollectionName[]): Suggestion[] {
	return names
		.flatMap((name) => [...site.of(name)])
		.map((entry) => ({ title: entry.fields.title, path: entryPath(entry, site.locale), kind: entry.collection }));
}

/** Values of the axes that have entries. */
function topics(site: Site): Suggestion[] {
	return axisNames.flatMap((axis) => {
		const { facet, vocabulary } = axes[axis];
		return vocabulary.ids
			.filter((id) => crossing(site, [[facet, id]]).length > 0)
			.map((id) => ({
				title: vocabulary.terms[id]?.[site.locale] ?? id,
				path: localPath(site.locale, axis, id),
				kind: axis,
			}));
	});
}
