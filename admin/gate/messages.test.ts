/** What an editor reads of every fault: in Ukrainian, in the words of the form, with what to do in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStrings } from '../../src/i18n/index.ts';
import { baseRoot } from '../../src/lib/checks/__fixtures__/findings.ts';
import type { RuleId } from '../../src/lib/content/finding.ts';
import { listOf, saidOf, type Said } from './__fixtures__/form.ts';

const rules = Object.keys(checkStrings.uk) as RuleId[];

/** Rules that no saving of an entry can break, and why. */
const elsewhere: Partial<Readonly<Record<RuleId, string>>> = {
	UnknownFolder: 'the form writes to the folders of its collections only',
	WrongPlace: 'the form writes to the folders of languages only',
	WrongExtension: 'the extension is the collection’s',
	FileName: 'the address is judged as AddressForm before there is a file',
	FileTooLarge: 'judge.test.ts: a file so heavy is not read',
	FileEncoding: 'a string is always written as UTF-8',
	DuplicateId: 'the address is judged as AddressTaken, whatever the extension',
	NoFrontMatter: 'a file that cannot be read is shown whole and never saved',
	YamlSyntax: 'a file that cannot be read is shown whole and never saved',
	FactInTranslation: 'the gate leaves facts out of a translation',
	MisnamedCounterpart: 'an entry without its Ukrainian file is not in the list, so nobody opens it',
	RemovedWithoutRedirect: 'deleting writes the redirect',
	SymbolicLink: 'the form makes no links',
	Typography: 'the gate puts the signs right as it writes',
	MediaFile: 'pictures are judged when they are added',
	RedirectForm: 'settings.test.ts',
	RedirectTarget: 'settings.test.ts',
	RedirectHidesEntry: 'settings.test.ts',
	SearchWordsForm: 'settings.test.ts',
	SiteSettingsForm: 'settings.test.ts',
};

const reachable = rules.filter((rule) => elsewhere[rule] === undefined);

const said = new Map(reachable.map((rule) => [rule, saidOf(rule).filter((one) => one.rule === rule)]));

const linesOf = (messages: readonly Said[]) =>
	messages.map(
		({ severity, where, what, why, fix }) => `${severity === 'error' ? '✖' : '!'} ${where}\n${what}\n${why} ${fix}\n`,
	);

describe.each(reachable)('%s', (rule) => {
	const messages = said.get(rule) ?? [];

	it('is found when the entry of its fixture is saved', () => {
		expect(messages.length).toBeGreaterThan(0);
	});

	it('names the language and the field as the form does', () => {
		for (const { where, path } of messages) {
			expect(where).toMatch(path[0] === 'id' ? /^Адреса на сайті$/ : /^(Українською|Англійською)(: .+)?$/);
			if (rule !== 'UnknownKey') expect(where).not.toMatch(/[a-z]/);
		}
	});

	it('speaks Ukrainian and says what to do', () => {
		for (const { what, why, fix } of messages) {
			for (const text of [what, why, fix]) expect(text).toMatch(/^[«А-ЯІЇЄҐ].*\p{P}|\p{L}$/u);
			expect(fix).not.toBe('');
		}
	});

	it('says nothing of files, keys and programs', () => {
		for (const { where, what, why, fix } of messages) {
			for (const text of [where, what, why, fix])
				expect(text).not.toMatch(
					/(?<!Медіа)файл|теці|\bnpm\b|\bYAML\b|content\/|\{\{|undefined|рядок «\w+:|\w+: (true|false)/i,
				);
			expect(`${where} ${why} ${fix}`).not.toMatch(/\b[a-z]+[A-Z]|\.mdx?\b/);
			expect(`${what} ${why} ${fix}`).not.toMatch(/ {2}|\.\.(?!\.|\/)|«»| \(\)/);
		}
	});
});

it('reads well: every message as an editor sees it', async () => {
	const text = reachable.map((rule) => `# ${rule}\n\n${linesOf(said.get(rule) ?? []).join('\n')}`).join('\n');
	await expect(text).toMatchFileSnapshot('__fixtures__/messages.txt');
});

/** The base with a change in one file: what the message says then. */
describe('words that follow the case', () => {
	const base = (path: string) => readFileSync(join(baseRoot, path), 'utf8');
	const change = (path: string, from: string | RegExp, to: string) => ({ [path]: base(path).replace(from, to) });
	const [toolkit, toolkitEn] = ['toolkits/uk/hold-hearing.md', 'toolkits/en/hold-hearing.md'];

	it.each<[string, Readonly<Record<string, string>>, RuleId, RegExp]>([
		[
			'a list that is too short',
			change('toolkits/uk/hold-hearing.md', / {2}- question: Чи знає[^-]*(?=steps:)/, ''),
			'TooShort',
			/^Українською: Чи ви готові \| «Чи ви готові» – замало пунктів: 2, а треба щонайменше 3\. .* Додайте ще\.$/,
		],
		[
			'a list that is empty',
			change('news/uk/statute-law.md', /sources:\n( {2}.*\n)+/, ''),
			'Required',
			/^Українською: Джерела \| У полі «Джерела» немає жодного пункту\. .* Додайте хоча б один\. Звідки відомо/,
		],
		[
			'a source without anything but its kind',
			change('news/uk/statute-law.md', / {2}- title: Джерело\n {4}url:.*\n/, '  - title: ""\n'),
			'SourceWithoutAddress',
			/^Українською: Джерела 1 → Адреса \| Джерело без адреси\./,
		],
		[
			'an item more in the translation',
			change(
				toolkitEn,
				'decisions:',
				'  - title: Print it\n    text: Print the answer and put it up.\n    who: [council]\ndecisions:',
			),
			'FactsDiffer',
			/^Англійською: Кроки \| «Кроки»: тут пунктів 4, а в оригіналі – 3\. .* Перекладіть кожен пункт на його місці, а зайвий приберіть\.$/,
		],
		[
			'steps moved in the translation',
			change(toolkitEn, /( {2}- title: Announce[\s\S]*?)( {2}- title: Hold[\s\S]*?)(?= {2}- title: Get)/, '$2$1'),
			'FactsDiffer',
			/^Англійською: Кроки \| Пункти стоять не в тому порядку, що в оригіналі: у пункті 1 «Хто робить» тут – «Фасилітатор» і «Жителі», а там – «Ініціативна група»\. .* Розставте пункти в обох мовах однаково\.$/,
		],
		[
			'a mark of a picture in a field',
			change(
				'glossary/uk/viche.md',
				'synonyms:',
				'image: { src: /media/none.jpg, alt: Люди на зборах, credit: Рада }\nsynonyms:',
			),
			'ImageAddress',
			/^Українською: Зображення → Файл \| Зображення «\/media\/none\.jpg» немає на сайті\./,
		],
		[
			'a number out of range',
			change(toolkit, 'fromDay: 1', 'fromDay: 800'),
			'WrongFormat',
			/^Українською: Кроки 1 → Починати з дня \| «800» не підходить .* Потрібно число від 0 до 730\. Впишіть інше число\.$/,
		],
		[
			'a date of a month that is not',
			change('cases/uk/kalush-hearing.md', 'startedOn: 2024-03', "startedOn: '2024-13'"),
			'WrongFormat',
			/^Українською: Початок \| «2024-13» .* Впишіть так: 2025, 2025-03 або 2025-03-14\.$/,
		],
		[
			'a time of no clock',
			change('events/uk/participation-forum.md', 'endsOn:', "startTime: '25:00'\nendsOn:"),
			'WrongFormat',
			/^Українською: Час, за Києвом \| «25:00» .* Виправте\. .*18:30/,
		],
		[
			'an address of no mail',
			change('organisations/uk/civic-school.md', 'office@example.org', 'office'),
			'WrongFormat',
			/^Українською: .*пошта \| «office» .* Впишіть адресу пошти так: name@example\.org\.$/,
		],
		[
			'a choice that nobody made',
			change('events/uk/participation-forum.md', 'kind: forum\n', ''),
			'Required',
			/^Українською: Вид \| Не вибрано значення поля «Вид»\./,
		],
		[
			'a draft among the references',
			{
				...change('glossary/uk/viche.md', 'synonyms:', 'related: [practices/public-hearing]\nsynonyms:'),
				...change('practices/uk/public-hearing.md', 'kind: mechanism', 'draft: true\nkind: mechanism'),
			},
			'DraftReference',
			/^Українською: Повʼязане 1 \| «Громадські слухання» – чернетка\. .* Зніміть із того запису позначку «Чернетка»/,
		],
		[
			'a translation emptied field by field',
			change('glossary/en/viche.md', /title: .*\n/, ''),
			'Required',
			/^Англійською: Назва \| Не заповнено обовʼязкове поле «Назва»\./,
		],
	])('%s', (_, files, rule, words) => {
		const lines = saidOf(files)
			.filter((one) => one.rule === rule)
			.map(({ where, what, why, fix }) => `${where} | ${what} ${why} ${fix}`);
		expect(lines).toContainEqual(expect.stringMatching(words));
	});
});

describe('the list of messages', () => {
	const base = (path: string) => readFileSync(join(baseRoot, path), 'utf8');

	it('has one message for steps that were moved, however many of their facts differ', () => {
		const path = 'toolkits/en/hold-hearing.md';
		const moved = base(path).replace(
			/( {2}- title: Announce[\s\S]*?)( {2}- title: Hold[\s\S]*?)(?= {2}- title: Get)/,
			'$2$1',
		);
		expect(listOf({ [path]: moved }).map(({ where }) => where)).toEqual(['Англійською: Кроки']);
	});

	it('does not say that a field is required where it says why', () => {
		const path = 'cases/uk/kalush-hearing.md';
		const contact = {
			[path]: base(path).replace('outcome:', 'contact: { role: Голова, email: a@example.org }\noutcome:'),
		};
		expect(listOf(contact).map(({ where, what }) => `${where} | ${what}`)).toEqual([
			'Українською: До кого звертатися → Людина погодилася на публікацію | Особисті дані без згоди людини.',
			'Англійською: До кого звертатися | «До кого звертатися» є лише українською.',
		]);
		const page = 'pages/en/about.md';
		expect(listOf({ [page]: base(page).replace(/\n---\n[\s\S]*/, '\n---\n') }).map(({ what }) => what)).toEqual([
			'«Текст» є лише українською.',
		]);
	});
});
