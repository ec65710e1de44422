/** Collections in the order readers meet them. The name is the folder under content/ and the address. */
export const collectionNames = [
	'practices',
	'cases',
	'toolkits',
	'communities',
	'organisations',
	'programmes',
	'events',
	'news',
	'laws',
	'standards',
	'glossary',
	'questions',
	'collections',
	'pages',
] as const;

export type CollectionName = (typeof collectionNames)[number];

export function isCollectionName(value: string): value is CollectionName {
	return (collectionNames as readonly string[]).includes(value);
}
