/**
 * In pages with pictures only, in their head: it runs before any picture is there. Where a reader saves data the page gets
 * a mark, by which its style shows buttons instead of pictures; a lazy picture that is not shown is not fetched.
 */
import { isLight, onLightChange } from '../light.ts';

const apply = () => document.documentElement.toggleAttribute('data-light', isLight());

apply();
onLightChange(apply);

addEventListener('click', (event) => {
	const button = (event.target as Element).closest<HTMLElement>('.picture-load');
	const frame = button?.parentElement;
	if (!frame) return;
	// A picture may be a link; the button in its place is none.
	event.preventDefault();
	// Of all copies the browser takes the one whose size the button told.
	const sizes = `${String(Number(button.dataset['width']) / devicePixelRatio)}px`;
	for (const copy of frame.querySelectorAll<HTMLSourceElement | HTMLImageElement>('source, img')) copy.sizes = sizes;
	frame.classList.add('picture-shown');
	const img = frame.querySelector('img');
	img?.setAttribute('tabindex', '-1');
	img?.focus();
});
