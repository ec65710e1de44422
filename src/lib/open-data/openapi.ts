/** The description of the API for programs that read such. https://spec.openapis.org/oas/v3.1.1 */
import { getT } from '../../i18n/index.ts';
import { defaultLocale, locales } from '../../i18n/locales.ts';
import { ID_PATTERN, typeOf, type CollectionName } from '../../schemas/index.ts';
import { licence } from './dataset.ts';

const t = getT(defaultLocale);

/** @param server whole address of `/api/v1/` */
export function openApi(names: readonly CollectionName[], server: string): object {
	return {
		openapi: '3.1.1',
		info: {
			title: t('site.name'),
			description: t('data.about'),
			version: '1',
			license: { name: licence.title, url: licence.path },
		},
		servers: [{ url: server.replace(/\/$/, '') }],
		paths: {
			'/index.json': get('index', t('data.api.index'), { type: 'object' }),
			'/vocabularies.json': get('vocabularies', t('data.api.vocabularies'), { type: 'object' }),
			...Object.fromEntries(names.flatMap(pathsOf)),
			'/citations/{collection}.{locale}.json': {
				...get('citations', t('data.api.citations'), { type: 'array', items: { type: 'object' } }),
				parameters: [
					{ ...inPath('collection'), schema: { enum: names } },
					{ ...inPath('locale'), schema: { enum: locales } },
				],
			},
		},
		components: { schemas: Object.fromEntries(names.map((name) => [name, { $ref: `schema/${name}.json` }])) },
	};
}

function pathsOf(name: CollectionName): [string, object][] {
	const { one, many } = typeOf(name);
	const item = { $ref: `#/components/schemas/${name}` };
	return [
		[`/${name}.json`, get(`${name}List`, many[defaultLocale], collectionSchema(item))],
		[
			`/${name}/{id}.json`,
			{
				...get(name, one[defaultLocale], item),
				parameters: [{ ...inPath('id'), schema: { type: 'string', pattern: ID_PATTERN.source } }],
			},
		],
	];
}

function collectionSchema(items: object): object {
	const strings = ['collection', 'version', 'updatedOn', 'schema'];
	return {
		type: 'object',
		required: [...strings, 'licence', 'count', 'items'],
		properties: {
			...Object.fromEntries(strings.map((name) => [name, { type: 'string' }])),
			licence: { type: 'object' },
			count: { type: 'integer' },
			items: { type: 'array', items },
		},
	};
}

const inPath = (name: string) => ({ name, in: 'path', required: true });

function get(operationId: string, summary: string, schema: object) {
	const content = { 'application/json': { schema } };
	return { get: { operationId, summary, responses: { '200': { description: summary, content } } } };
}
