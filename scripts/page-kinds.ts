/** One page of every kind: for the tests of the built site and for measuring it. */

/** Addresses in Ukrainian. */
export const pageKinds: Readonly<Record<string, string>> = {
	home: '/',
	'list of practices': '/practices/',
	'list of cases': '/cases/',
	'list of one facet': '/cases/outcome/not-achieved/',
	'list of two facets': '/cases/sector/education/outcome/partly/',
	practice: '/practices/community-statute/',
	case: '/cases/kalush-water-tariff-hearing/',
	toolkit: '/toolkits/draft-community-statute/',
	'sharing a practice': '/practices/community-statute/share/',
	'sharing a page': '/about/share/',
	'samples of a toolkit': '/toolkits/draft-community-statute/templates/',
	community: '/communities/zviahel/',
	organisation: '/organisations/auc/',
	programme: '/programmes/u-lead-phase-3/',
	event: '/events/statute-deadline-2027/',
	news: '/news/statute-reminder/',
	law: '/laws/peoples-power-3703/',
	standard: '/standards/local-self-government-charter/',
	glossary: '/glossary/',
	term: '/glossary/participatory-budget/',
	question: '/questions/small-council-start/',
	collection: '/collections/six-cases/',
	page: '/about/',
	methodology: '/methodology/',
	codebook: '/methodology/cases/',
	vocabularies: '/methodology/vocabularies/',
	sectors: '/sectors/',
	sector: '/sectors/education/',
	'cell with entries': '/sectors/education/budget-process/',
	'empty cell': '/sectors/small-business/admin-services/',
	oblasts: '/oblasts/',
	oblast: '/oblasts/zhytomyr/',
	mechanisms: '/mechanisms/',
	'target group': '/for/idp/',
	status: '/status/',
	'ways to act': '/do/',
	'exchange of experience': '/exchange/',
	'who took up what': '/replication/',
	'was it carried out': '/monitoring/',
	'using a case': '/cases/rivne-citizens-assembly/use/',
	'without a network': '/offline/',
	search: '/search/',
	alphabet: '/a-z/',
	'letter of the alphabet': '/a-z/p/',
	'not found': '/no-such-page/',
};

/** The same page in English. */
export const inEnglish = (path: string) => `/en${path}`;

export const allKinds = Object.entries(pageKinds).flatMap(([kind, path]) => [
	{ kind, locale: 'uk', path },
	{ kind, locale: 'en', path: inEnglish(path) },
]);
