/** A short word at the edge of the screen. */
import { button, element } from './dom.ts';

let shown: HTMLElement | undefined;

/** @param link where to go on, if anywhere */
export function notify(text: string, link?: { readonly href: string; readonly text: string }): void {
	shown?.remove();
	const notice = element('div', { class: 'viche-notice', role: 'status' }, element('p', {}, text));
	if (link) notice.append(element('a', { href: link.href, target: '_blank' }, link.text));
	notice.append(
		button('Закрити', () => {
			notice.remove();
		}),
	);
	document.body.append(notice);
	shown = notice;
}
