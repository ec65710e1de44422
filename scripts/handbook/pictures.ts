/** The pictures of /editors/, in the order in which the page shows them. */
import type { Clip, Scene, Size } from './scene.ts';

export interface Picture {
	/** Of the file; pages name it. */
	readonly name: string;
	/** Of the window: a form in a narrow one has large letters in the picture. */
	readonly size: Size;
	/** Makes the screen ready. @returns which part of it is the picture, where not all */
	readonly take: (scene: Scene) => Promise<Clip | undefined>;
}

/** An entry that shows every part of the form. */
const PRACTICE = ['practices', 'public-hearing'] as const;

const list: Picture = {
	name: 'list',
	size: { width: 1000, height: 560 },
	async take(scene) {
		await scene.list('practices');
		await scene.button('Відібрати').click();
		await scene.still();
		return undefined;
	},
};

const newEntry: Picture = {
	name: 'new-entry',
	size: { width: 1160, height: 700 },
	async take(scene) {
		await scene.create('cases');
		await scene.field('Назва').fill('Як Вигадане село обрало місце для сквера');
		await scene.field('Коротко').fill('Жителі двічі зібралися й вибрали місце.');
		await scene.still();
		return { x: 0, y: 0, width: 580, height: 640 };
	},
};

const text: Picture = {
	name: 'text',
	size: { width: 1160, height: 1000 },
	async take(scene) {
		await scene.create('cases');
		const area = scene.field('Текст');
		await scene.button('Вставити заголовки розділів', scene.form()).click();
		await area.fill(TEXT);
		await scene.scrollTo(scene.box('Текст'));
		return scene.around(scene.box('Текст'));
	},
};

const TEXT = `## Проблема

У селі **не було** місця, де зібратися.

## Що зробили

- Оголосили збори за два тижні.
- Провели [громадські слухання](/practices/public-hearing/).

## Результати

Прийшли 84 людини[^1].

[^1]: Протокол зборів, 12 травня 2026 року.
`;

const twoLanguages: Picture = {
	name: 'two-languages',
	size: { width: 1000, height: 620 },
	async take(scene) {
		await scene.open(...PRACTICE);
		await scene.still();
		return undefined;
	},
};

const translation: Picture = {
	name: 'translation',
	size: { width: 1160, height: 800 },
	async take(scene) {
		await scene.open(...PRACTICE);
		await scene.field('Як перекладено', 'en').fill('Маш');
		await scene.page.getByRole('option').first().click();
		await scene.writeDays();
		await scene.scrollTo(scene.box('Перекладено', 'en'));
		return scene.around(scene.box('Перекладено', 'en'), scene.box('Як перекладено', 'en'));
	},
};

const preview: Picture = {
	name: 'preview',
	size: { width: 1000, height: 560 },
	async take(scene) {
		await scene.open(...PRACTICE);
		await scene.page.getByTitle('Попередній перегляд').click();
		const site = scene.page.frameLocator('#preview-pane').frameLocator('iframe');
		await site.getByRole('heading', { level: 1 }).waitFor();
		await scene.still();
		return undefined;
	},
};

const faults: Picture = {
	name: 'faults',
	size: { width: 1000, height: 600 },
	async take(scene) {
		await scene.open(...PRACTICE);
		await scene.field('Текст').fill('## Як провести\n\nЗразок дивіться [тут](https://example.org/).\n');
		await scene.withoutNotices();
		await scene.save();
		const panel = scene.page.getByRole('alert', { name: /Не збережено/ });
		await panel.waitFor();
		// The list has a place of its own beside one language.
		await scene.page.getByTitle('Дві мови поруч').click();
		await scene.button('До поля', panel).click();
		await scene.still();
		return undefined;
	},
};

const picture: Picture = {
	name: 'picture',
	size: { width: 1200, height: 760 },
	async take(scene) {
		const { page } = scene;
		await scene.open(...PRACTICE);
		const field = scene.box('Зображення');
		await scene.button('Розгорнути', field).click();
		await scene.button('Вибрати зображення', field).click();
		await page
			.locator('input[type=file]')
			.first()
			.setInputFiles({
				name: 'Сквер біля школи.JPG',
				mimeType: 'image/jpeg',
				buffer: Buffer.from(await page.evaluate(drawSquare), 'base64'),
			});
		await page.getByText('Тепер файл зветься').waitFor();
		await scene.writeDays();
		await scene.still();
		return undefined;
	},
};

/** Runs in the page. A sky, a lawn and trees: nobody's photo. */
async function drawSquare(): Promise<string> {
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width: 2400, height: 1600 });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas.');
	const fill = (color: string, x: number, y: number, width: number, height: number) => {
		context.fillStyle = color;
		context.fillRect(x, y, width, height);
	};
	fill('#bcd9ee', 0, 0, 2400, 1000);
	fill('#8fbf7a', 0, 1000, 2400, 600);
	fill('#d8c9a8', 1040, 1000, 320, 600);
	for (const x of [360, 860, 1600, 2060]) {
		fill('#7a5a3c', x - 25, 800, 50, 320);
		context.fillStyle = '#4f8a4b';
		context.beginPath();
		context.arc(x, 680, 190, 0, 2 * Math.PI);
		context.fill();
	}
	return Promise.resolve(canvas.toDataURL('image/jpeg', 0.95).replace(/^.*,/, ''));
}

export const pictures: readonly Picture[] = [list, newEntry, text, twoLanguages, translation, preview, faults, picture];
