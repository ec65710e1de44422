/** Entries by title, in Decap's own list of choices. The titles come from one small file, not from every entry's own. */
import { locales } from '../../src/i18n/locales.ts';
import { typeOf } from '../../src/schemas/index.ts';
import type { AdminIndex, IndexEntry } from '../index-file.ts';

interface Option {
	readonly label: string;
	readonly value: string;
}

interface Inner {
	isValid?(): { readonly error: unknown };
}

export function registerReference(name: string, loadIndex: () => Promise<AdminIndex>): void {
	const control = CMS.getWidget('select')?.control;
	const reference = createClass({
		inner: null as Inner | null,
		getInitialState() {
			return { entries: [] as readonly IndexEntry[] };
		},
		componentDidMount() {
			void loadIndex().then(({ entries }) => {
				this.setState({ entries });
			});
		},
		isValid() {
			return this.inner?.isValid?.() ?? { error: false };
		},
		render() {
			const { field, value } = this.props;
			const options = optionsFor(field, this.state['entries'] as readonly IndexEntry[], value);
			const ref = (inner: Inner | null) => {
				this.inner = inner;
			};
			return h(control, { ...this.props, field: field.set('options', options), ref });
		},
	});
	CMS.registerWidget(name, reference);
}

function optionsFor(field: ImmutableMap, entries: readonly IndexEntry[], value: unknown): readonly Option[] {
	const options = entriesOf((field.get('collections') as ImmutableList).toJS().map(String), entries);
	const known = new Set(options.map((option) => option.value));
	// What the entry already has stays visible, even when it leads nowhere: the check says so.
	return [
		...options,
		...chosen(value)
			.filter((one) => !known.has(one))
			.map((one) => ({ value: one, label: `${one} (немає)` })),
	];
}

/** Options of each list of collections, for each index: a form has a dozen such fields, and draws them often. */
const kept = new WeakMap<readonly IndexEntry[], Map<string, readonly Option[]>>();

function entriesOf(collections: readonly string[], entries: readonly IndexEntry[]): readonly Option[] {
	const ofIndex = kept.get(entries) ?? new Map<string, readonly Option[]>();
	const name = collections.join();
	const options = ofIndex.get(name) ?? makeOptions(collections, entries);
	kept.set(entries, ofIndex.set(name, options));
	return options;
}

const { compare } = new Intl.Collator('uk');

function makeOptions(collections: readonly string[], entries: readonly IndexEntry[]): Option[] {
	const several = collections.length > 1;
	return entries
		.filter(({ collection }) => collections.includes(collection))
		.map((entry): Option => {
			const title = titleOf(entry);
			return several
				? { value: `${entry.collection}/${entry.id}`, label: `${typeOf(entry.collection).one.uk}: ${title}` }
				: { value: entry.id, label: title };
		})
		.sort((a, b) => compare(a.label, b.label));
}

function titleOf({ id, files }: IndexEntry): string {
	const fields = locales.map((locale) => files[locale]).find((file) => file !== undefined);
	const draft = fields?.['draft'] === true ? ' · чернетка' : '';
	return `${String(fields?.['title'] ?? id)}${draft}`;
}

function chosen(value: unknown): string[] {
	if (typeof value === 'string') return value === '' ? [] : [value];
	return value !== null && typeof value === 'object' && 'toJS' in value
		? (value as ImmutableList).toJS().map(String)
		: [];
}
