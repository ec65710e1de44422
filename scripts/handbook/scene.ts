/** What an editor does before a picture is taken, and what of the screen comes into it. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';

/** In CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Clip extends Size {
	readonly x: number;
	readonly y: number;
}

const MARGIN = 12;

export class Scene {
	readonly page: Page;
	readonly #url: string;

	private constructor(page: Page, url: string) {
		this.page = page;
		this.#url = url;
	}

	static async enter(browser: Browser, url: string, viewport: Size): Promise<Scene> {
		const context = await browser.newContext({
			viewport,
			// Twice as sharp, so that letters stay clear when the picture is made smaller.
			deviceScaleFactor: 2,
			colorScheme: 'light',
			locale: 'uk-UA',
			timezoneId: 'Europe/Kyiv',
		});
		const page = await context.newPage();
		await page.goto(url);
		await page.getByRole('button', { name: 'Увійти' }).click();
		await page.getByRole('link', { name: 'Практики', exact: true }).waitFor();
		return new Scene(page, url);
	}

	async list(collection: string): Promise<void> {
		await this.page.goto(`${this.#url}#/collections/${collection}`);
		await this.page.getByRole('link', { name: /^Створити запис/ }).waitFor();
		await this.page.waitForLoadState('networkidle');
	}

	async create(collection: string): Promise<void> {
		await this.list(collection);
		await this.page.getByRole('link', { name: /^Створити запис/ }).click();
		await this.#ready();
	}

	async open(collection: string, id: string): Promise<void> {
		await this.list(collection);
		await this.page.goto(`${this.#url}#/collections/${collection}/entries/${id}`);
		// An entry that is not there opens as an empty form.
		await this.#ready(this.form().locator('input[id^="title-"]:not([value=""])').first());
	}

	async #ready(title: Locator = this.field('Назва')): Promise<void> {
		await title.waitFor();
		await this.page.waitForLoadState('networkidle');
	}

	/** The form of one language. */
	form(locale: Locale = 'uk'): Locator {
		const mark = this.page.getByRole('button', { name: `Мова: ${locale.toUpperCase()}`, exact: true });
		return this.page.locator('.Pane').filter({ has: mark });
	}

	field(label: string, locale: Locale = 'uk'): Locator {
		return this.form(locale).getByLabel(labelled(label)).first();
	}

	/** A field with its label and hint. */
	box(label: string, locale: Locale = 'uk'): Locator {
		const own = this.page.locator('xpath=./div/label').filter({ hasText: labelled(label) });
		return this.form(locale).locator('[aria-label^="Поле "]').filter({ has: own }).first();
	}

	button(name: string, within: Locator | Page = this.page): Locator {
		return within.getByRole('button', { name, exact: true }).first();
	}

	/** Saves on one's own machine. */
	async save(): Promise<void> {
		await this.button('Опублікувати').click();
		await this.page.getByRole('menuitem', { name: 'Опублікувати зараз' }).click();
	}

	/** Scrolls so that this stands below the bar at the top of the window. */
	async scrollTo(target: Locator): Promise<void> {
		await target.evaluate((element) => {
			(element as HTMLElement).style.scrollMarginTop = '100px';
			element.scrollIntoView({ block: 'start' });
		});
		await this.still();
	}

	/** Waits until nothing moves: Decap's buttons fade, and a preview is drawn a little later. */
	async still(): Promise<void> {
		await this.page.waitForTimeout(900);
	}

	/** Days as a browser in Ukrainian shows them: the Chromium of a server often knows English alone. */
	async writeDays(): Promise<void> {
		await this.page.locator('input[type=date]').evaluateAll((inputs) => {
			for (const input of inputs as HTMLInputElement[]) {
				const [year, month, day] = input.value.split('-');
				input.type = 'text';
				input.style.width = '8em';
				input.value = day ? `${day}.${month ?? ''}.${year ?? ''}` : 'дд.мм.рррр';
			}
		});
	}

	/** Decap's own notices come over the form and go by themselves. */
	async withoutNotices(): Promise<void> {
		await this.page.addStyleTag({ content: '.Toastify { display: none }' });
	}

	/** @param clip part of the window; none takes it all */
	async screenshot(clip?: Clip): Promise<Buffer> {
		// The port is another each time; an editor sees that of `npm start`.
		const addresses = this.page.locator('a').filter({ hasText: /^localhost:\d+/ });
		await addresses.evaluateAll((links) => {
			for (const link of links) link.textContent = 'localhost:4321/';
		});
		return this.page.screenshot({ animations: 'disabled', ...(clip && { clip }) });
	}

	/** The place of what must be seen, with a margin, cut at the edges of the window. */
	async around(...targets: readonly Locator[]): Promise<Clip> {
		const boxes = await Promise.all(
			targets.map(async (target) => {
				const box = await target.boundingBox();
				if (!box) throw new Error(`${String(target)} is not on the page.`);
				return box;
			}),
		);
		const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
		const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - MARGIN);
		const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
		const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN);
		const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN);
		return { x: left, y: top, width: right - left, height: bottom - top };
	}
}

function labelled(label: string): RegExp {
	return new RegExp(`^${label}( \\(необовʼязково\\))?$`);
}
