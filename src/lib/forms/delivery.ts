/** Where messages go, as the settings of the site say. */
import type { SiteSettings } from '../content/site-settings.ts';

export type Format = 'form' | 'json';

export type Delivery =
	| { readonly to: 'endpoint'; readonly endpoint: string; readonly format: Format }
	| { readonly to: 'mail'; readonly email: string }
	/** Nobody receives messages yet. */
	| { readonly to: 'none' };

export function deliveryOf({ formEndpoint, formFormat = 'form', email }: SiteSettings): Delivery {
	if (formEndpoint !== undefined) return { to: 'endpoint', endpoint: formEndpoint, format: formFormat };
	return email === undefined ? { to: 'none' } : { to: 'mail', email };
}

/** What the security policy of pages with forms must allow besides the site itself: sources of CSP. */
export function sourcesOf(settings: SiteSettings): { readonly connect: string; readonly formAction: string } {
	const delivery = deliveryOf(settings);
	if (delivery.to === 'mail') return { connect: '', formAction: 'mailto:' };
	const elsewhere = delivery.to === 'endpoint' && !delivery.endpoint.startsWith('/');
	const origin = elsewhere ? new URL(delivery.endpoint).origin : '';
	return { connect: origin, formAction: origin };
}

/** A receiver by HTTPS, on this machine, or a path of the site itself. */
export function isEndpoint(text: string): boolean {
	if (/^\/(?!\/)\S*$/.test(text)) return true;
	if (!URL.canParse(text)) return false;
	const { protocol, hostname, username } = new URL(text);
	const near = ['localhost', '127.0.0.1'].includes(hostname);
	return username === '' && (protocol === 'https:' || (protocol === 'http:' && near));
}
