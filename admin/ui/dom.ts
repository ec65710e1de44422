type Child = string | HTMLElement;

/** @example element('p', { class: 'why' }, 'Чому') */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children);
	return made;
}

export function button(
	label: string,
	onClick: () => void,
	attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
	const made = element('button', { type: 'button', class: 'viche-button', ...attributes }, label);
	made.addEventListener('click', onClick);
	return made;
}
