/** Asks what to do when somebody saved the same entry meanwhile. */
import { button, element } from './dom.ts';

/** @returns whether to write over the other's text */
export function askAboutConflict(theirs: string, mine: string): Promise<boolean> {
	return new Promise((resolve) => {
		const answer = (over: boolean) => () => {
			dialog.close();
			dialog.remove();
			resolve(over);
		};
		const dialog = element(
			'dialog',
			{ class: 'viche-dialog', 'aria-labelledby': 'viche-conflict' },
			element('h2', { id: 'viche-conflict' }, 'Цей запис щойно змінив хтось інший'),
			element('p', {}, 'Поки ви редагували, у файлі зʼявилися інші зміни. Нічого ще не втрачено: вирішіть, що лишити.'),
			element(
				'details',
				{},
				element('summary', {}, 'Що змінили вони'),
				element('pre', { tabindex: '0' }, onlyIn(theirs, mine)),
			),
			element(
				'details',
				{},
				element('summary', {}, 'Що змінили ви'),
				element('pre', { tabindex: '0' }, onlyIn(mine, theirs)),
			),
			button('Не зберігати, повернутися до форми', answer(false)),
			button('Записати моє поверх', answer(true)),
		);
		dialog.addEventListener('cancel', answer(false));
		document.body.append(dialog);
		dialog.showModal();
	});
}

/** Lines of one text that the other does not have. */
function onlyIn(text: string, other: string): string {
	const known = new Set(other.split('\n'));
	const lines = text.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
	return lines.length > 0 ? lines.join('\n') : '(лише вилучені рядки)';
}
