import { expect, it } from 'vitest';
import { link, tag, toHtml } from './markup.ts';

it('is printed as HTML, and text stays text', () => {
	const markup = tag('p', { class: 'a "b"', lang: undefined }, 'x < y & z ', link('/en/?a=1&b=2', 'Read', 'en'));
	expect(toHtml(markup)).toBe(
		'<p class="a &quot;b&quot;">x &lt; y &amp; z <a href="/en/?a=1&amp;b=2" lang="en">Read</a></p>',
	);
	expect(toHtml(['<script>', tag('ul')])).toBe('&lt;script&gt;<ul></ul>');
});
