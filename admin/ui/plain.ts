/** Faults in words that an editor can act on. */

/** Decap puts an error into its notice as text: without «Error:» before it. */
export class PlainError extends Error {
	override toString(): string {
		return this.message;
	}
}

const TEXT_IS_SAFE = 'Ваш текст лишився у формі, а копія – у цьому браузері.';

/**
 * Runs what needs the network. A way that is cut and a session that ended are said in plain words; other faults pass as
 * they are.
 * @param say shows the words until they are closed: Decap’s own notice goes after eight seconds
 */
export async function inPlainWords<T>(run: () => Promise<T>, say: (words: string) => void): Promise<T> {
	try {
		return await run();
	} catch (error) {
		const words = wordsFor(error);
		if (words === undefined) throw error;
		say(`Не збережено: ${words}`);
		throw new PlainError(words, { cause: error });
	}
}

function wordsFor(error: unknown): string | undefined {
	const status = statusOf(error);
	if (status === 401 || status === 403)
		return `сеанс входу скінчився або немає права запису. ${TEXT_IS_SAFE} Оновіть сторінку, увійдіть знову й відкрийте запис: форма запропонує відновити незбережене.`;
	if (error instanceof TypeError)
		return `немає звʼязку з місцем, де зберігаються записи. ${TEXT_IS_SAFE} Перевірте мережу (на своєму компʼютері – чи працює npm start) і збережіть ще раз.`;
	return undefined;
}

/** The answer of a server, where an error has it. */
export function statusOf(error: unknown): unknown {
	return error instanceof Error && 'status' in error ? error.status : undefined;
}
