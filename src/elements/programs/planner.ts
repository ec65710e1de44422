/** The planner: the address holds the answers; the form, the counts and the plan follow it. */
import type { Program } from '../reader/start.ts';
import { element } from '../dom.ts';
import { QuestionForm } from '../planner/form.ts';
import { showPlan } from '../planner/result.ts';
import { openTool } from '../tool-file.ts';
import { readAnswers, writeAnswers } from '../../lib/planner/address.ts';
import { countSuiting } from '../../lib/planner/rank.ts';
import type { PlannerData } from '../../lib/planner/types.ts';

const planner: Program = async (button) => {
	const note = element('#planner-note');
	const { data, say } = await openTool<PlannerData>(button, note);
	const form = new QuestionForm(element('#planner', HTMLFormElement));
	const place = element('#plan');

	const follow = () => {
		const { answers, unknown } = readAnswers(new URLSearchParams(location.search), Object.keys(data.oblasts));
		note.textContent = unknown ? say('planner.unknown') : '';
		note.hidden = !unknown;
		form.take(answers);
		const asked = Object.keys(answers).length > 0;
		form.showCounts((id, value) => countSuiting({ ...answers, [id]: value || undefined }, data.practices), say);
		form.say(asked ? totalOf(countSuiting(answers, data.practices)) : say('planner.start'));
		showPlan(place, { answers, data, say });
	};
	const totalOf = (count: number) =>
		count === 0 ? say('planner.totalNone') : say('planner.total', { count, all: data.practices.length });
	const go = () => {
		history.replaceState(null, '', location.pathname + writeAnswers(form.answers));
		follow();
	};

	element('#by-goal').hidden = true;
	form.listen(go, () => {
		place.focus();
	});
	button.addEventListener('click', () => {
		form.take({});
		go();
		form.focus();
	});
	addEventListener('popstate', follow);
	follow();
};

export default planner;
