/** Decap's preview pane with the site's own page in it, as wide as a phone or as the pane. */
import { defaultLocale, isLocale, locales, LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { today } from '../../src/lib/today.ts';
import { collectionNames, typeOf } from '../../src/schemas/index.ts';
import { placeOf, valuesIn } from '../gate/form.ts';
import { prepare } from '../gate/prepare.ts';
import type { AdminIndex } from '../index-file.ts';
import type { Edited, Preview } from './render.ts';

interface PreviewProps {
	readonly entry: ImmutableMap;
	/** Language of the form on the left. */
	readonly locale?: string;
	/** Decap's state: there the entry is whole, while `entry` holds one language. */
	readonly state: { readonly entryDraft: ImmutableMap };
}

const WAIT = 300;

export function registerPreviews(loadIndex: () => Promise<AdminIndex>): void {
	const pane = previewPane(loadIndex);
	// Decap draws the pane in a frame of its own.
	CMS.registerPreviewStyle(new URL('admin.css', location.href).href);
	for (const name of collectionNames) {
		CMS.registerPreviewTemplate(name, pane);
		if (typeOf(name).mdx) CMS.registerPreviewTemplate(`${name}-mdx`, pane);
	}
}

let opened: { readonly index: AdminIndex; readonly preview: Preview } | undefined;

/** The program of the preview comes with the first entry that is opened. */
async function openWith(index: AdminIndex): Promise<Preview> {
	if (opened?.index !== index) {
		const { openPreview } = await import('./preview.js');
		opened = { index, preview: openPreview(index) };
	}
	return opened.preview;
}

function previewPane(loadIndex: () => Promise<AdminIndex>): unknown {
	return createClass({
		waiting: undefined as ReturnType<typeof setTimeout> | undefined,
		drawn: '',
		frame: null as HTMLIFrameElement | null,
		getInitialState() {
			return { phone: true, html: '', chosen: undefined };
		},
		componentDidMount() {
			this.draw();
		},
		componentDidUpdate() {
			clearTimeout(this.waiting);
			this.waiting = setTimeout(() => {
				this.draw();
			}, WAIT);
		},
		componentWillUnmount() {
			clearTimeout(this.waiting);
		},
		locale(): Locale {
			const { locale } = this.props as unknown as PreviewProps;
			const chosen = this.state['chosen'];
			return isLocale(chosen) ? chosen : isLocale(locale) ? locale : defaultLocale;
		},
		draw() {
			const { state, entry } = this.props as unknown as PreviewProps;
			const edited = editedIn((state.entryDraft.get('entry') as ImmutableMap | undefined) ?? entry, this.locale());
			const key = JSON.stringify(edited);
			if (!edited || key === this.drawn) return;
			this.drawn = key;
			void loadIndex()
				.then(openWith)
				.then((preview) => preview.render(edited))
				.then((html) => {
					// A slow page must not replace a newer one.
					if (key === this.drawn) this.setState({ html });
				});
		},
		render() {
			const { phone, html } = this.state;
			const locale = this.locale();
			const choose = (label: string, pressed: boolean, state: Record<string, unknown>) =>
				h(
					'button',
					{
						type: 'button',
						className: 'viche-button',
						'aria-pressed': pressed,
						onClick: () => {
							this.setState(state);
						},
					},
					label,
				);
			return h(
				'div',
				{ className: 'viche-preview' },
				h(
					'div',
					{ className: 'viche-bar', role: 'toolbar', 'aria-label': 'Перегляд' },
					choose('Телефон', phone === true, { phone: true }),
					choose('Компʼютер', phone !== true, { phone: false }),
					...locales.map((one) => choose(LOCALES[one].name, one === locale, { chosen: one })),
				),
				h('iframe', {
					title: 'Сторінка на сайті',
					// The text may be a stranger's, and nothing has judged it yet: no script of it may run.
					sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
					className: phone === true ? 'phone' : '',
					srcDoc: html,
					onLoad: keepPlace,
				}),
			);
		},
	});
}

let place = 0;

/** A page drawn anew stays where it was read. */
function keepPlace({ target }: { target: HTMLIFrameElement }): void {
	const view = target.contentWindow;
	if (!view) return;
	view.scrollTo(0, place);
	view.addEventListener('scroll', () => {
		place = view.scrollY;
	});
}

/** The files as they would be written now. */
function editedIn(entry: ImmutableMap, locale: Locale): Edited | undefined {
	const place = placeOf(entry);
	if (!place) return undefined;
	const id = String(entry.get('slug') ?? '');
	const { files, id: address } = prepare(
		{ collection: place.collection, id, values: valuesIn(entry), before: {} },
		today(),
	);
	const named = Object.entries(files).map(([name, { body, ...data }]) => [
		name,
		{ data, body: typeof body === 'string' ? body : '', extension: place.extension },
	]);
	return {
		collection: place.collection,
		id: address === '' ? 'entry' : address,
		locale,
		files: Object.fromEntries(named) as Edited['files'],
	};
}
