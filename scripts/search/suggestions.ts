/** Titles that are offered while a reader types: the glossary and topics first, then entries. */
import { axes, axisNames, localPath, entryPath } from '../../src/lib/addresses.ts';
import { crossing } from '../../src/lib/crossings.ts';
import type { Suggestion } from '../../src/lib/search/lexicon.ts';
import type { Site } from '../../src/lib/site.ts';
import type { CollectionName } from '../../src/schemas/index.ts';

const ORDER: readonly CollectionName[] = [
	'toolkits',
	'practices',
	'glossary',
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
	const entries = ORDER.flatMap((name) => [...site.of(name)]).map((entry) => ({
		title: entry.fields.title,
		path: entryPath(entry, site.locale),
		kind: entry.collection,
	}));
	const topics = axisNames.flatMap((axis) => {
		const { facet, vocabulary } = axes[axis];
		return vocabulary.ids.flatMap((id) =>
			crossing(site, [[facet, id]]).length === 0
				? []
				: [{ title: vocabulary.terms[id]?.[site.locale] ?? id, path: localPath(site.locale, axis, id), kind: axis }],
		);
	});
	const [first, rest] = [
		entries.slice(
			0,
			entries.findIndex(({ kind }) => kind === 'cases'),
		),
		entries,
	];
	return [...first, ...topics, ...rest.slice(first.length)];
}
