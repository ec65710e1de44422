/** Ways to pass an address on: plain links, which need no script and tell nobody who followed them. */
import type { Translate } from '../i18n/index.ts';
import { escape } from './markup.ts';

export interface Way {
	readonly name: string;
	readonly href: string;
}

interface Shared {
	readonly title: string;
	readonly summary: string;
	/** Full address. */
	readonly address: string;
}

/** What goes into a message: the words first, as many programs cut what is long. */
export function messageOf({ title, summary, address }: Shared): string {
	return `${title}\n${summary}\n${address}`;
}

export function waysToShare(t: Translate, shared: Shared): Way[] {
	const address = encodeURIComponent(shared.address);
	const title = encodeURIComponent(shared.title);
	const message = encodeURIComponent(messageOf(shared));
	return [
		{ name: 'Telegram', href: `https://t.me/share/url?url=${address}&text=${title}` },
		{ name: 'Viber', href: `viber://forward?text=${message}` },
		{ name: 'WhatsApp', href: `https://wa.me/?text=${message}` },
		{ name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
		{ name: t('share.email'), href: `mailto:?subject=${title}&body=${message}` },
		{ name: t('share.sms'), href: `sms:?body=${encodeURIComponent(`${shared.title} ${shared.address}`)}` },
	];
}

/** A quotation of the page for another site: HTML alone, no script, nothing loaded. */
export function embedOf({ title, summary, address }: Shared, { lang, name }: { lang: string; name: string }): string {
	const [shownTitle, shownSummary] = [title, summary].map(escape);
	return `<blockquote lang="${lang}" cite="${address}">
<p><a href="${address}">${shownTitle ?? ''}</a></p>
<p>${shownSummary ?? ''}</p>
<footer>${escape(name)}, CC BY 4.0</footer>
</blockquote>`;
}
