/** Whether pictures wait until they are asked for: the reader's own choice, else what the browser says of saving data. */

const KEY = 'viche:light';

type SavingNavigator = Navigator & { readonly connection?: { readonly saveData?: boolean } };

export function isLight(): boolean {
	let own: string | null = null;
	try {
		own = localStorage.getItem(KEY);
	} catch {
		// A browser that may not remember knows of no choice.
	}
	return own ? own === 'yes' : (navigator as SavingNavigator).connection?.saveData === true;
}

/** @throws DOMException where the browser may not remember */
export function chooseLight(light: boolean): void {
	localStorage.setItem(KEY, light ? 'yes' : 'no');
}

/** Calls back whenever the choice may be another: made in another tab, or before the reader came back to this page. */
export function onLightChange(changed: () => void): void {
	addEventListener('storage', changed);
	addEventListener('pageshow', changed);
}
