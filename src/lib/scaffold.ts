/** A template for a new entry, read off the schema: required fields with their hints, optional ones as comments. */
import { stringify } from 'yaml';
import { defaultLocale, type Locale } from '../i18n/locales.ts';
import { fieldInfo, typeOf, wordsOf, type CollectionName, type FieldInfo, type Shape } from '../schemas/index.ts';
import { translationShape } from '../schemas/base.ts';

/** What stands where a person must write; the check finds what is left of it. */
export const PLACEHOLDER_WORDS = '……';

export const PLACEHOLDER_URL = 'https://example.org/';

/** @param today what dates begin with, `YYYY-MM-DD` */
export function scaffold(collection: CollectionName, locale: Locale, today: string): string {
	const type = typeOf(collection);
	const shape = locale === defaultLocale ? type.shape : { ...wordsOf(type.shape), ...translationShape };
	const fields = Object.entries(shape).map(([name, field]) => fieldLines(name, fieldInfo(field), locale, today));
	const body = type.sections.map((section) => `## ${section.heading[locale]}\n\n…\n`);
	return `---\n${fields.join('')}---\n\n${body.length > 0 ? body.join('\n') : type.bodyRequired ? '…\n' : ''}`;
}

function fieldLines(name: string, info: FieldInfo, locale: Locale, today: string): string {
	const note = [info.label[locale], info.hint?.[locale], allowed(info)]
		.filter((part) => part !== undefined && part !== '')
		.join(' · ');
	const yaml = stringify({ [name]: sample(info, locale, today) }, { lineWidth: 0 });
	// A new entry stays off the site until somebody has filled it in.
	if (name === 'draft') return `# ${note}\ndraft: true\n`;
	const lines = info.required ? yaml : yaml.replaceAll(/^(?=.)/gm, '# ');
	return `# ${note}\n${lines}`;
}

function allowed(info: FieldInfo): string | undefined {
	return info.vocabulary?.ids.join(' | ');
}

/** A value of the right kind: words to replace, the first value of a vocabulary, today. */
function sample(info: FieldInfo, locale: Locale, today: string): unknown {
	const first = info.vocabulary?.ids[0] ?? '';
	const samples: Record<FieldInfo['kind'], () => unknown> = {
		text: () => info.label[locale],
		prose: () => `${info.label[locale]}: ${PLACEHOLDER_WORDS}`.padEnd(info.min ?? 10, '…'),
		markdown: () => `${info.label[locale]}: ${PLACEHOLDER_WORDS}`.padEnd(info.min ?? 10, '…'),
		texts: () => [info.label[locale]],
		choice: () => first,
		choices: () => [first],
		reference: () => 'entry-id',
		references: () =>
			Array.from(
				{ length: info.min ?? 1 },
				(_, index) => `${info.to?.length === 1 ? '' : 'practices/'}entry-${String(index + 1)}`,
			),
		day: () => today,
		date: () => today.slice(0, 4),
		url: () => PLACEHOLDER_URL,
		path: () => '/media/name.jpg',
		email: () => 'name@example.org',
		number: () => info.min ?? 0,
		flag: () => false,
		group: () => sampleShape(info.shape ?? {}, locale, today),
		list: () => Array.from({ length: info.min ?? 1 }, () => sampleShape(info.shape ?? {}, locale, today)),
	};
	return samples[info.kind]();
}

function sampleShape(shape: Shape, locale: Locale, today: string): Record<string, unknown> {
	const required = Object.entries(shape).filter(([, field]) => fieldInfo(field).required);
	return Object.fromEntries(required.map(([name, field]) => [name, sample(fieldInfo(field), locale, today)]));
}
