/** npm run new <type> <id>: a template pair with every required field, its hint and its values. Never overwrites. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getT } from '../src/i18n/index.ts';
import { locales } from '../src/i18n/locales.ts';
import { nearest } from '../src/lib/nearest.ts';
import { scaffold } from '../src/lib/scaffold.ts';
import { today } from '../src/lib/today.ts';
import { toId } from '../src/lib/transliterate.ts';
import { collectionNames, ID_PATTERN, isCollectionName } from '../src/schemas/index.ts';
import { contentRoot, shortPath, terminalLocale } from './settings.ts';

const t = getT(terminalLocale());
const [type = '', ...words] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const asked = words.join(' ');

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

if (type === '') stop(t('new.usage', { type: 'practices' }));
if (!isCollectionName(type)) {
	stop(
		t('new.unknownType', {
			type,
			suggestion: nearest(type, collectionNames) || collectionNames[0],
			types: collectionNames.join(', '),
		}),
	);
}
if (asked === '') stop(t('new.usage', { type }));
const id = ID_PATTERN.test(asked) && asked.length <= 80 ? asked : toId(asked);
if (id === 'entry' && asked !== 'entry') stop(t('new.noId', { name: asked }));
if (id !== asked) console.log(t('new.renamed', { name: asked, id }));
const files = locales.map((locale) => ({ locale, path: join(contentRoot, type, locale, `${id}.md`) }));
const taken = files.flatMap(({ path }) => [path, `${path}x`]).find((path) => existsSync(path));
if (taken) stop(t('new.exists', { path: shortPath(taken) }));
for (const { locale, path } of files) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, scaffold(type, locale, today()));
	console.log(shortPath(path));
}
console.log(t('new.next'));
