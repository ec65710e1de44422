/** Closed lists by the names that data calls them. */
import type { CollectionName } from '../../schemas/index.ts';
import { namedVocabularies } from '../../schemas/vocabularies/labels.ts';
import type { Vocabulary } from '../../schemas/vocabularies/index.ts';
import { states } from './shape.ts';
import { withChildren, tableOf, type Column } from './tables.ts';

const names = new Map<Vocabulary, string>([
	...[...namedVocabularies].map(([name, vocabulary]) => [vocabulary, name] as const),
	[states, 'translationStates'],
]);

/** A list of one field only is called by the field. @example 'sectors', 'events.state' */
export function vocabularyName(collection: CollectionName, { info, path }: Column): string | undefined {
	return info.vocabulary && (names.get(info.vocabulary) ?? `${collection}.${path.join('.')}`);
}

/** Every vocabulary that some column uses. */
export function vocabulariesOf(collections: readonly CollectionName[]): Map<string, Vocabulary> {
	const used = collections.flatMap((collection) =>
		withChildren(tableOf(collection))
			.flatMap(({ columns }) => columns)
			.flatMap((column) => {
				const name = vocabularyName(collection, column);
				return name && column.info.vocabulary ? [[name, column.info.vocabulary] as const] : [];
			}),
	);
	return new Map(used.sort(([a], [b]) => (a < b ? -1 : 1)));
}
