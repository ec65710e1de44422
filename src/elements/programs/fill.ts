/** The button above a sample: its blanks become fields. */
import { Filler, type FillWords } from '../documents/filler.ts';
import type { Program } from '../reader/start.ts';

const fill: Program = (button, asked) => {
	const section = button.closest<HTMLElement>('.template');
	if (!section) return;
	const { when = '', words = '{}' } = button.dataset;
	const key = when + document.documentElement.lang;
	const filler = new Filler(section, key, JSON.parse(words) as FillWords);
	button.hidden = true;
	if (asked) filler.focus();
};

export default fill;
