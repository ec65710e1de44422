/**
 * Markdown as plain text: what the editor sees is what the file gets. Decap's rich text loses footnotes, task lists and
 * components on the way. A bar writes the marks, and what is pasted from Word comes as clean Markdown.
 */
import { isCollectionName, type CollectionName } from '../../src/schemas/index.ts';
import { defaultLocale, isLocale, type Locale } from '../../src/i18n/locales.ts';
import { describeText } from '../words/ease.ts';
import { count } from './counted.ts';
import { templateOf } from './template.ts';

interface Mark {
	readonly label: string;
	/** What stands before and after the chosen words; `words` where none are chosen. */
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

const MARKS: readonly Mark[] = [
	{ label: 'Розділ', before: '\n\n## ', words: 'Назва розділу', after: '\n\n' },
	{ label: 'Жирно', before: '**', words: 'слова', after: '**' },
	{ label: 'Курсив', before: '*', words: 'слова', after: '*' },
	{ label: 'Список', before: '\n\n- ', words: 'перше\n- друге', after: '\n\n' },
	{ label: 'Посилання', before: '[', words: 'куди веде', after: '](https://)' },
	{ label: 'Таблиця', before: '\n\n| ', words: 'Назва | Скільки |\n| --- | ---: |\n| рядок | 1 |', after: '\n\n' },
	{ label: 'Примітка', before: '[^1]', words: '', after: '\n\n[^1]: джерело\n' },
];

export function registerMarkdown(name: string): void {
	const markdown = createClass({
		area: null as HTMLTextAreaElement | null,
		change(text: string) {
			this.props.onChange(text);
		},
		insert(text: string) {
			this.area?.focus();
			// Deprecated, but nothing else keeps the browser's undo; where it is gone, the text is set anew.
			// eslint-disable-next-line @typescript-eslint/no-deprecated
			if (document.execCommand('insertText', false, text)) return;
			this.area?.setRangeText(text, this.area.selectionStart, this.area.selectionEnd, 'end');
			this.change(this.area?.value ?? '');
		},
		mark({ before, words, after }: Mark) {
			const { area } = this;
			const chosen = area?.value.slice(area.selectionStart, area.selectionEnd) ?? '';
			this.insert(`${before}${chosen === '' ? words : chosen}${after}`);
		},
		paste(event: ClipboardEvent) {
			const html = event.clipboardData?.getData('text/html') ?? '';
			// Text without marks is pasted as the browser does it.
			if (!/<(p|h[1-6]|li|table|a|b|strong|i|em)\b/i.test(html)) return;
			event.preventDefault();
			void import('../words/paste.ts').then(({ markdownFromPaste }) => {
				this.insert(apart(this.area, markdownFromPaste(html)));
			});
		},
		render() {
			const { value, forID, field, setActiveStyle, setInactiveStyle } = this.props;
			const text = typeof value === 'string' ? value : '';
			const template = templateFor(this.props);
			return h(
				'div',
				{},
				h(
					'div',
					{ className: 'viche-bar', role: 'toolbar', 'aria-label': 'Розмітка', 'aria-controls': forID },
					...MARKS.map((mark) =>
						barButton(mark.label, () => {
							this.mark(mark);
						}),
					),
					template !== '' &&
						text.trim() === '' &&
						barButton('Вставити заголовки розділів', () => {
							this.change(template);
						}),
				),
				h('textarea', {
					id: forID,
					className: 'viche-text',
					lang: localeOf(this.props),
					spellCheck: true,
					rows: Math.min(Math.max(text.split('\n').length + 2, 8), 40),
					value: text,
					ref: (area: HTMLTextAreaElement | null) => {
						this.area = area;
					},
					onChange: ({ target }: { target: HTMLTextAreaElement }) => {
						this.change(target.value);
					},
					onPaste: this.paste,
					onFocus: setActiveStyle,
					onBlur: setInactiveStyle,
				}),
				h('p', { className: 'viche-count' }, summaryOf(text, localeOf(this.props))),
				count(text, field),
			);
		},
	});
	CMS.registerWidget(name, markdown);
}

/** Headings, lists and tables begin after an empty line: pasted at the end of a line they would grow on to it. */
function apart(area: HTMLTextAreaElement | null, text: string): string {
	const before = area?.value.slice(0, area.selectionStart) ?? '';
	const isBlock = /^(#|[-*+] |\d+[.)] |\||>)|\n\n/.test(text);
	return isBlock && before.trim() !== '' && !/\n\s*\n$/.test(before) ? `\n\n${text}` : text;
}

function barButton(label: string, onClick: () => void): CmsElement {
	// The text must keep what is chosen in it.
	const onMouseDown = (event: Event) => {
		event.preventDefault();
	};
	return h('button', { type: 'button', className: 'viche-button', key: label, onClick, onMouseDown }, label);
}

function localeOf({ locale }: WidgetProps): Locale {
	return isLocale(locale) ? locale : defaultLocale;
}

/** Headings of the type's sections, for the text of an entry. */
function templateFor(props: WidgetProps): string {
	const collection = props.field.get('collection');
	return typeof collection === 'string' && isCollectionName(collection)
		? templateOf(collection satisfies CollectionName, localeOf(props))
		: '';
}

function summaryOf(text: string, locale: Locale): string {
	if (text.trim() === '') return '';
	const { words, minutes, hint } = describeText(text, locale);
	const size = `${String(words)} сл., ${String(minutes)} хв читання.`;
	return hint === undefined ? size : `${size} ${hint}`;
}
