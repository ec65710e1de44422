/** What would help most, and where to do it. First what may mislead, then what is not there, then what is thin. */
import { typeOf } from '../schemas/index.ts';
import { entryPath, withBase } from './addresses.ts';
import { gapsOf } from './coverage.ts';
import { linkTo, type Value } from './facts.ts';
import { hasValue } from './facets.ts';
import { formAbout } from './forms/about.ts';
import { keyOfEntry, type AnyEntry, type Site } from './site.ts';
import { statusOf, type ListName } from './status.ts';

export const taskKinds = [
	'overdue',
	'expired',
	'untranslated',
	'cells',
	'oblasts',
	'unverified',
	'evidence',
	'unconfirmed',
	'fields',
] as const;

export type TaskKind = (typeof taskKinds)[number];

export interface Task {
	readonly kind: TaskKind;
	/** What is to be done, in the language of the site. */
	readonly text: string;
	/** How many entries, crossings or oblasts wait for it. */
	readonly count: number;
	/** Where to begin: places in which it is done, those first to which most entries lead. */
	readonly links: readonly (Value & { readonly href: string })[];
}

/** Links of one task. */
const SHOWN = 3;

/** Fields that most entries lack, each a task of its own. */
const FIELDS = 2;

/** Only what there is to do, the most useful first. */
export function tasksOf(site: Site): Task[] {
	const { t } = site;
	const { lists, cells, oblasts } = statusOf(site);
	const newCase = { text: t('status.help.newCase'), href: doorTo(site, 'cases/new') };
	const ofList = (name: ListName, hrefOf = editAt): Omit<Task, 'kind' | 'text'> =>
		toDo(site, lists.find((list) => list.name === name)?.entries ?? [], hrefOf);
	const blank = (blanks: typeof cells) => ({ count: blanks.length, links: [...blanks.slice(0, SHOWN), newCase] });
	const weak = site.of('cases').filter((entry) => WEAK.some((level) => hasValue(site, entry, 'evidence', level)));
	const work: Readonly<Record<Exclude<TaskKind, 'fields'>, Omit<Task, 'kind' | 'text'>>> = {
		overdue: ofList('overdue'),
		expired: ofList('expired', askAbout),
		untranslated: ofList('untranslated'),
		cells: blank(cells),
		oblasts: blank(oblasts),
		unverified: ofList('unverified'),
		evidence: toDo(site, weak),
		unconfirmed: ofList('unconfirmed', askAbout),
	};
	const tasks = taskKinds.flatMap((kind): Task[] =>
		kind === 'fields' ? fieldTasks(site) : [{ kind, text: t(`status.help.${kind}`), ...work[kind] }],
	);
	return tasks.filter(({ count }) => count > 0);
}

/** Levels of evidence that one more source would raise. */
const WEAK = ['unchecked', 'described'];

function fieldTasks(site: Site): Task[] {
	return gapsOf(site)
		.slice(0, FIELDS)
		.map(({ collection, label, entries }) => ({
			kind: 'fields',
			text: site.t('status.help.fields', { field: label, type: typeOf(collection).many[site.locale] }),
			...toDo(site, entries),
		}));
}

function toDo(site: Site, entries: readonly AnyEntry[], hrefOf = editAt): Omit<Task, 'kind' | 'text'> {
	const readers = (entry: AnyEntry) => site.backlinks.get(keyOfEntry(entry))?.length ?? 0;
	const first = [...entries].sort((a, b) => readers(b) - readers(a)).slice(0, SHOWN);
	return {
		count: entries.length,
		links: first.map((entry) => ({ ...linkTo(site, entry), href: hrefOf(site, entry) })),
	};
}

/** The entry in the editors' door. */
function editAt(site: Site, { collection, id }: AnyEntry): string {
	return doorTo(site, `${collection}/entries/${id}`);
}

const doorTo = ({ base }: Site, place: string) => withBase(`/admin/#/collections/${place}`, base);

/** A form that needs no account: whoever knows the community may tell. */
function askAbout(site: Site, entry: AnyEntry): string {
	return formAbout(site, 'feedback', entryPath(entry, site.locale));
}
