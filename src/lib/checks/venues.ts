/** Where an event will be: in wartime no street and house, no point on the map, before it is over. */
import { typeOf } from '../../schemas/index.ts';
import { fieldValues, isWords } from '../content/fields.ts';
import type { Finding } from '../content/finding.ts';
import type { ParsedFile } from '../content/parse.ts';
import { isDraft, type EntryFiles } from '../content/tree.ts';
import { exactPlace } from '../writing/addresses.ts';
import { atPath, inFragment } from './place.ts';
import type { Check } from './rule.ts';

export const venueCheck: Check = {
	rules: ['ExactVenue'],
	*find(tree, { today }) {
		for (const entry of tree.checked) {
			if (entry.collection !== 'events' || isDraft(entry) || lastDay(entry) < today) continue;
			for (const file of [entry.source, ...entry.translations.values()]) yield* placesIn(file);
		}
	},
};

/** A day that cannot be read is not over: better one look too many. */
function lastDay({ source: { data } }: EntryFiles): string {
	const day = data['endsOn'] ?? data['startsOn'];
	return typeof day === 'string' ? day : '9999';
}

function* placesIn(file: ParsedFile): Generator<Finding> {
	for (const { path, info, value } of fieldValues(typeOf(file.collection).shape, file.data)) {
		const found = isWords(info) && info.kind !== 'markdown' && typeof value === 'string' && exactPlace(value);
		if (found) yield atPath('ExactVenue', file, path, { value: found });
	}
	for (const fragment of file.fragments) {
		const found = exactPlace(fragment.text);
		if (!found) continue;
		const lines = fragment.text.slice(0, fragment.text.indexOf(found)).split('\n');
		const point = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
		yield inFragment('ExactVenue', file, fragment, point, { value: found });
	}
}
