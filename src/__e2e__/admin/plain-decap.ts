/** Decap alone, without our door: one collection of notes, over the same server of files. */
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../site.ts';
import type { Door } from './door.ts';

declare global {
	interface Window {
		/** What a test has done before saving and before deleting. */
		before: Partial<Record<'preSave' | 'preUnpublish', (event: CmsEvent) => void>>;
		/** What the wrapped backend was given. */
		written: DataFile[];
	}
}

const HTML =
	'<!doctype html><meta charset="utf-8"><body><script>CMS_MANUAL_INIT = true</script><script src="decap-cms.js"></script>';

const CONFIG = {
	backend: { name: 'proxy', proxy_url: '/admin/api/v1' },
	load_config_file: false,
	media_folder: 'content/media',
	i18n: { structure: 'multiple_folders', locales: ['uk', 'en'], default_locale: 'uk' },
	collections: [
		{
			name: 'notes',
			label: 'Notes',
			label_singular: 'note',
			folder: 'content/notes',
			create: true,
			extension: 'md',
			format: 'whole',
			slug: '{{fields.id}}',
			i18n: true,
			fields: [
				{ name: 'title', label: 'Title', widget: 'told', i18n: true },
				{ name: 'id', label: 'Id', widget: 'string', required: false, i18n: false },
				{ name: 'kind', label: 'Kind', widget: 'chosen', required: false, i18n: false, options: [] },
			],
		},
	],
};

/** Opens Decap, signed in. */
export async function openPlainDecap(browser: Browser, door: Door): Promise<Page> {
	const { page } = await openPage(browser, { viewport: { width: 1400, height: 900 } });
	page.on('dialog', (dialog) => void dialog.accept());
	await page.route('**/admin/plain.html', (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
	await page.goto(`${door.url}plain.html`);
	await page.evaluate(register);
	await page.evaluate((config) => {
		CMS.init({ config });
	}, CONFIG);
	await page.getByRole('button', { name: 'Login' }).click();
	await page.getByRole('link', { name: 'Notes', exact: true }).waitFor();
	return page;
}

/** Each part in the way in which the door uses it. */
function register(): void {
	window.before = {};
	window.written = [];
	for (const name of ['preSave', 'preUnpublish'] as const)
		CMS.registerEventListener({ name, handler: (event) => Promise.resolve().then(() => window.before[name]?.(event)) });
	// admin/formats: the text of a file as the gate has written it.
	CMS.registerCustomFormat('whole', 'md', {
		fromFile: (text) => (text === '' ? {} : { title: text.trim() }),
		toFile: (values) => `${String(values['@file'] ?? values['title']).trim()}\n`,
	});
	// admin/widgets: Decap's own widget with something added.
	const text = CMS.getWidget('string')?.control;
	const told = createClass({
		render() {
			return h('div', {}, h(text, this.props), h('p', {}, `written in ${String(this.props.locale)}`));
		},
	});
	CMS.registerWidget('told', told);
	const select = CMS.getWidget('select')?.control;
	const chosen = createClass({
		render() {
			const options = [{ value: 'a', label: 'First of ours' }];
			return h(select, { ...this.props, field: this.props.field.set('options', options) });
		},
	});
	CMS.registerWidget('chosen', chosen);
	// admin/preview: the entry in every language.
	const preview = createClass({
		render() {
			const { state } = this.props as unknown as { state: { entryDraft: ImmutableMap } };
			return h('p', {}, `in English: ${String(state.entryDraft.getIn(['entry', 'i18n', 'en', 'data', 'title']))}`);
		},
	});
	CMS.registerPreviewTemplate('notes', preview);
	// admin/backend: what stands between Decap and the files.
	const proxy = CMS.getBackend('proxy');
	const init = proxy?.init.bind(proxy);
	if (!proxy || !init) throw new Error('There is no proxy backend.');
	proxy.init = (...args) => {
		const files = init(...args);
		const persistEntry = files.persistEntry.bind(files);
		files.persistEntry = (entry, options) => {
			window.written.push(...entry.dataFiles);
			return persistEntry(entry, options);
		};
		return files;
	};
}
