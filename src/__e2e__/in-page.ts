/** What tests ask inside a page. Each function goes to the browser as its text, so it uses nothing from outside itself. */

/** Links and controls that are smaller than 24 × 24 pixels; those inside a sentence may be (WCAG 2.5.8). */
export function smallTargets(): string[] {
	const blockOf = (element: Element) => {
		let block = element.parentElement;
		while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
		return block;
	};
	const inSentence = (element: HTMLElement) =>
		getComputedStyle(element).display === 'inline' &&
		(blockOf(element)?.innerText.trim().length ?? 0) > element.innerText.trim().length;
	return (
		[...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
			// A label is as good to hit as its box.
			.map((element) => element.closest<HTMLElement>('label') ?? element)
			.filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element))
			.filter((element) => {
				const { width, height } = element.getBoundingClientRect();
				return width < 24 || height < 24;
			})
			.map((element) => element.outerHTML.slice(0, 200))
	);
}

export interface Walk {
	/** What the first stop is called. */
	readonly first: string;
	/** Stops that do not show that they have the focus, or are not on the screen. */
	readonly unseen: readonly string[];
	/** What should have been a stop. */
	readonly missed: readonly string[];
}

/** Begins to write down where the focus goes; `walked()` tells. @returns how many stops there should be */
export function watchFocus(): number {
	const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
	const expected = [...document.querySelectorAll<HTMLElement>(controls)].filter(
		(element) =>
			element.tabIndex >= 0 &&
			element.checkVisibility() &&
			// Of radio buttons that belong together only the chosen one is a stop.
			!element.matches(':disabled, [type=radio]:not(:checked)'),
	);
	const seen: Element[] = [];
	const unseen: string[] = [];
	document.addEventListener('focusin', ({ target }) => {
		if (!(target instanceof Element)) return;
		seen.push(target);
		const { outlineStyle, outlineWidth } = getComputedStyle(target);
		const { left, top, right, bottom } = target.getBoundingClientRect();
		const onScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && right > left && bottom > top;
		if (!onScreen || outlineStyle === 'none' || parseFloat(outlineWidth) < 2)
			unseen.push(target.outerHTML.slice(0, 200));
	});
	const walked = (): Walk => ({
		first: seen[0]?.textContent.trim() ?? '',
		unseen,
		// A program may have put something else in the place of what was there.
		missed: expected
			.filter((element) => element.checkVisibility() && !seen.includes(element))
			.map((element) => element.outerHTML.slice(0, 200)),
	});
	Object.assign(globalThis, { walked });
	// Day, month, year and the calendar of a date are stops of their own.
	const dates = expected.filter((element) => element.matches('[type=date]'));
	return expected.length + 3 * dates.length;
}

/** Everything that would move, fade or scroll smoothly. */
export function movements(): string[] {
	const moving = [...document.querySelectorAll('*')].filter((element) => {
		const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
		return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
	});
	return [...moving.map(({ outerHTML }) => outerHTML.slice(0, 100)), ...document.getAnimations().map(({ id }) => id)];
}

/** Items whose number only the style draws: without it they would have none. */
export function drawnNumbers(): string[] {
	return [...document.querySelectorAll('main *')]
		.filter(
			(element) => getComputedStyle(element, '::before').content.includes('counter') && !element.closest('ol > li'),
		)
		.map(({ outerHTML }) => outerHTML.slice(0, 100));
}

/** Levels of headings that skip one, as «h2 → h4». */
export function skippedLevels(page: Document): string[] {
	const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName.slice(1)));
	return levels.flatMap((level, index) => {
		const before = levels[index - 1] ?? 0;
		return level > before + 1 ? [`h${String(before)} → h${String(level)}`] : [];
	});
}

/**
 * Texts, and names of things that only a screen reader says, that are not in the language they are marked with: Ukrainian in
 * English, and a sentence in Latin letters in Ukrainian: fewer words may be a name. Codes are in no language.
 */
export function unmarkedLanguages(page: Document): string[] {
	const wrong = (text: string, element: Element | null) => {
		const language = element?.closest('[lang]')?.getAttribute('lang');
		if (element?.closest('code, script, style, textarea')) return false;
		if (language === 'en') return /[а-яіїєґ]{2}/i.test(text);
		return language === 'uk' && !/[а-яіїєґ]/i.test(text) && /([a-z]{2,}\s+){4}[a-z]{2,}/i.test(text);
	};
	const found: string[] = [];
	const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const text = texts.currentNode.textContent ?? '';
		if (wrong(text, texts.currentNode.parentElement)) found.push(text.trim());
	}
	for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
		for (const element of page.querySelectorAll(`[${name}]`)) {
			const text = element.getAttribute(name) ?? '';
			if (wrong(text, element)) found.push(`${name}: ${text}`);
		}
	return found;
}
