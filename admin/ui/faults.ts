/** The list of all faults of an entry, beside the form: it stays while they are being mended. */
import type { Message } from '../gate/messages.ts';
import { button, element } from './dom.ts';
import { leadTo } from './lead.ts';

let panel: HTMLElement | undefined;

export function showFaults(messages: readonly Message[]): void {
	panel?.remove();
	panel = undefined;
	if (messages.length === 0) return;
	const errors = messages.filter(({ severity }) => severity === 'error');
	const warnings = messages.filter(({ severity }) => severity === 'warning');
	const title = errors.length > 0 ? `Не збережено: виправте (${String(errors.length)})` : 'Варто ще глянути';
	panel = element(
		'section',
		{ class: 'viche-faults', role: 'alert', 'aria-label': title },
		element('h2', {}, title),
		button('Закрити', hide, { class: 'viche-close' }),
		...list('', errors),
		...list(errors.length > 0 ? 'Не заважає зберегти' : '', warnings),
	);
	document.body.append(panel);
}

function hide(): void {
	panel?.remove();
	panel = undefined;
}

function list(title: string, messages: readonly Message[]): HTMLElement[] {
	if (messages.length === 0) return [];
	const items = messages.map((message) =>
		element(
			'li',
			{ class: message.severity },
			element('strong', {}, message.where),
			element('p', {}, message.what),
			element('p', { class: 'viche-why' }, `${message.why} ${message.fix}`),
			...(message.path.length === 0
				? []
				: [
						button('До поля', () => {
							leadTo(message);
						}),
					]),
		),
	);
	return [...(title === '' ? [] : [element('h3', {}, title)]), element('ul', {}, ...items)];
}
