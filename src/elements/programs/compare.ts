/** Comparing: the address holds what is chosen; boxes, notes and the table follow it. */
import type { Program } from '../reader/start.ts';
import { makePicker } from '../compare/picker.ts';
import { draw, element, make } from '../dom.ts';
import { openTool } from '../tool-file.ts';
import { readIds, writeIds } from '../../lib/compare/address.ts';
import type { CompareData } from '../../lib/compare/types.ts';
import { notesOn, viewTable } from '../../lib/compare/view.ts';

const compare: Program = async (button) => {
	const note = element('#compare-note');
	const { data, say } = await openTool<CompareData>(button, note);
	const place = element('#compared');

	const go = (keys: readonly string[]) => {
		history.replaceState(null, '', location.pathname + writeIds(keys));
		follow();
	};
	const picker = makePicker(element('#compare-pick', HTMLFormElement), { data, say }, go);
	const follow = () => {
		const asked = readIds(new URLSearchParams(location.search).getAll('ids').join(), data.entries);
		const notes = notesOn(asked, say);
		note.replaceChildren(...notes.map((text) => make('p', {}, text)));
		note.hidden = notes.length === 0;
		place.replaceChildren(...(asked.chosen.length > 0 ? [draw(viewTable(asked.chosen, data, say))] : []));
		// What is chosen takes the place of what is offered.
		element('#ready').hidden = asked.chosen.length > 0;
		picker.show(asked.chosen.map(({ key }) => key));
	};

	button.addEventListener('click', () => {
		go([]);
		picker.focus();
	});
	addEventListener('popstate', follow);
	follow();
};

export default compare;
