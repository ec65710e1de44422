/** What an editor does at the door: signs in, opens an entry, saves it, is refused. */
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../i18n/locales.ts';
import { openPage } from '../site.ts';
import type { Door } from './door.ts';
import { Part } from './form.ts';

export class Editor {
	readonly page: Page;
	/** What went wrong in the page. */
	readonly faults: readonly string[];
	/** Questions that the browser asked. */
	readonly asked: string[] = [];
	readonly #url: string;

	private constructor(page: Page, faults: readonly string[], url: string) {
		this.page = page;
		this.faults = faults;
		this.#url = url;
		page.on('dialog', (dialog) => {
			const question = dialog.message();
			this.asked.push(question);
			// Each test begins with what the files hold.
			void (question.includes('незбережена копія') ? dialog.dismiss() : dialog.accept());
		});
	}

	/** Opens the door and signs in, which on one's own machine is one press. */
	static async enter(browser: Browser, door: Door): Promise<Editor> {
		const { page, faults } = await openPage(browser, { viewport: { width: 1400, height: 900 } });
		const { backend } = door;
		if (backend !== undefined) await page.route('**/admin/backend.yml', (route) => route.fulfill({ body: backend }));
		await page.goto(door.url);
		await page.getByRole('button', { name: 'Увійти' }).click();
		await page.getByRole('link', { name: 'Практики', exact: true }).waitFor();
		return new Editor(page, faults, door.url);
	}

	/** The form for one language. */
	form(locale: Locale = 'uk'): Part {
		const mark = this.page.getByRole('button', { name: `Мова: ${locale.toUpperCase()}`, exact: true });
		return new Part(this.page.locator('.Pane').filter({ has: mark }));
	}

	async create(collection: string): Promise<Part> {
		return this.#fromList(collection, 'new');
	}

	async open(collection: string, id: string): Promise<Part> {
		return this.#fromList(collection, `entries/${id}`);
	}

	/** Every form is opened by its link: led from form to form by the address alone, Decap keeps what was in the first. */
	async #fromList(collection: string, place: string): Promise<Part> {
		await this.page.goto(`${this.#url}#/collections/${collection}`);
		await this.page.locator(`a[href="#/collections/${collection}/${place}"]`).click();
		const form = this.form();
		await form.field('Назва').waitFor();
		return form;
	}

	/** Presses «publish», which on one's own machine writes the files. */
	async save(): Promise<void> {
		await this.page.getByRole('button', { name: 'Опублікувати', exact: true }).click();
		await this.page.getByRole('menuitem', { name: 'Опублікувати зараз' }).click();
	}

	/** Saves, and waits until it is said that the files are written. @returns what is said */
	async saved(): Promise<string> {
		await this.#closeNotices();
		await this.save();
		const said = await this.#notice('Записано у файл');
		// Only then does Decap lead from the form of a new entry to that of the written one, wherever one has gone since.
		await this.page.waitForURL(({ hash }) => !hash.endsWith('/new'));
		return said;
	}

	/** Saves in vain. @returns all that the door has to say */
	async refused(): Promise<string> {
		await this.#closeNotices();
		await this.save();
		const list = this.page.getByRole('alert', { name: /Не збережено/ });
		await list.waitFor();
		return list.innerText();
	}

	/** Asks for the entry to be deleted, for good. */
	async remove(): Promise<void> {
		await this.#closeNotices();
		await this.page.getByRole('button', { name: 'Видалити запис' }).click();
	}

	/** Deletes the entry, after which the door leads to the list. @returns what is said */
	async removed(): Promise<string> {
		await this.remove();
		await this.page.getByRole('link', { name: /^Створити запис/ }).waitFor();
		return this.#notice('Видалено на цьому компʼютері');
	}

	async #notice(words: string): Promise<string> {
		const notice = this.page.getByRole('status').filter({ hasText: words });
		await notice.waitFor();
		return notice.innerText();
	}

	/** Of an earlier saving, so that what is said next is about the next one. */
	async #closeNotices(): Promise<void> {
		const close = this.page.getByRole('button', { name: 'Закрити', exact: true });
		while (await close.first().isVisible()) await close.first().click();
	}
}
