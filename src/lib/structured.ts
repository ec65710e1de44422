/** JSON-LD: what an entry is in the words of schema.org. */
import type { AnyEntry, Site } from './site.ts';
import { entryPath } from './addresses.ts';
import { absolute } from './page.ts';

/** schema.org types that fit; the rest are articles. */
function typeName(entry: AnyEntry): string {
	switch (entry.collection) {
		case 'toolkits':
			return 'HowTo';
		case 'communities':
			return 'AdministrativeArea';
		case 'organisations':
			return entry.fields.kind === 'ministry' || entry.fields.kind === 'local-council'
				? 'GovernmentOrganization'
				: 'Organization';
		case 'programmes':
			return 'Project';
		case 'events':
			return 'Event';
		case 'news':
			return 'NewsArticle';
		case 'laws':
			return 'Legislation';
		case 'glossary':
			return 'DefinedTerm';
		case 'questions':
			return 'QAPage';
		case 'collections':
			return 'CollectionPage';
		case 'pages':
			return 'WebPage';
		default:
			return 'Article';
	}
}

export function structuredData(site: Site, entry: AnyEntry, origin: URL): object {
	const { fields } = entry;
	const url = absolute(site, entryPath(entry, site.locale), origin);
	const base = {
		'@context': 'https://schema.org',
		'@type': typeName(entry),
		url,
		name: fields.title,
		description: fields.summary,
		inLanguage: entry.lang,
	};
	return { ...base, ...details(site, entry) };
}

/** How schema.org calls the formats of an event. */
const ATTENDANCE = { 'in-person': 'Offline', online: 'Online', hybrid: 'Mixed', correspondence: 'Online' } as const;

/** Properties that a schema.org type asks for. */
function details(site: Site, entry: AnyEntry): object {
	const { fields } = entry;
	switch (entry.collection) {
		case 'events':
			return {
				startDate: entry.fields.startsOn,
				endDate: entry.fields.endsOn ?? entry.fields.startsOn,
				...(entry.fields.format && {
					eventAttendanceMode: `https://schema.org/${ATTENDANCE[entry.fields.format]}EventAttendanceMode`,
				}),
			};
		case 'laws':
			return {
				legislationIdentifier: entry.fields.number,
				legislationDate: entry.fields.adoptedOn,
				legislationJurisdiction: 'UA',
				...(entry.fields.url && { sameAs: entry.fields.url }),
			};
		case 'glossary':
			return {
				inDefinedTermSet: site.t('site.name'),
				...(entry.fields.synonyms && { alternateName: entry.fields.synonyms }),
			};
		case 'questions':
			return {
				mainEntity: {
					'@type': 'Question',
					name: fields.title,
					acceptedAnswer: { '@type': 'Answer', text: fields.summary },
				},
			};
		case 'organisations':
		case 'communities':
			return entry.fields.website ? { sameAs: entry.fields.website } : {};
		case 'practices':
		case 'cases':
		case 'news':
			return {
				headline: fields.title,
				datePublished: entry.collection === 'news' ? entry.fields.publishedOn : fields.createdOn,
				dateModified: fields.updatedOn,
				license: 'https://creativecommons.org/licenses/by/4.0/',
				isAccessibleForFree: true,
			};
		default:
			return {};
	}
}
