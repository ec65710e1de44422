/** The form of an entry as an editor meets it: fields by their labels, in groups and lists, in two languages. */
import type { Locator } from 'playwright-core';

/** The fields of one language, of a group, or of an item of a list. */
export class Part {
	readonly root: Locator;

	constructor(root: Locator) {
		this.root = root;
	}

	/** The first field of that name. */
	field(label: string): Locator {
		return this.root.getByLabel(labelled(label)).first();
	}

	async fill(label: string, text: string): Promise<void> {
		await this.field(label).fill(text);
	}

	/** Picks values in a list of choices. */
	async choose(label: string, ...options: string[]): Promise<void> {
		for (const option of options) {
			const choice = this.root.page().getByRole('option', { name: option, exact: true });
			// Decap may draw the form anew while it still loads, and then forgets what was typed.
			for (let tries = 0; tries < 3 && !(await choice.isVisible()); tries++) {
				await this.field(label).fill('');
				await this.field(label).fill(option);
				await choice.waitFor({ timeout: 5000 }).catch(() => undefined);
			}
			await choice.click();
		}
	}

	/** A group of fields, opened. */
	async group(label: string): Promise<Part> {
		const group = this.#named(label);
		const closed = group.getByRole('button', { name: 'Розгорнути' }).first();
		if (await closed.isVisible()) await closed.click();
		return new Part(group);
	}

	/** Adds an item to a list by its button. */
	async add(label: string): Promise<Part> {
		const list = this.#named(label);
		const before = await this.items(label).count();
		await list
			.getByRole('button', { name: `Додати: ${label.toLowerCase()}` })
			.first()
			.click();
		return new Part(this.items(label).nth(before));
	}

	/** Items of a list: each has a handle to be moved by. */
	items(label: string): Locator {
		return this.#named(label).locator(':has(> div > [aria-roledescription="sortable"])');
	}

	/** A group or a list by the label above it. */
	#named(label: string): Locator {
		const own = this.root
			.page()
			.locator('xpath=./div/label')
			.filter({ hasText: labelled(label) });
		return this.root.locator('[aria-label^="Поле "]').filter({ has: own }).first();
	}
}

function labelled(label: string): RegExp {
	return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(необовʼязково\\))?$`);
}
