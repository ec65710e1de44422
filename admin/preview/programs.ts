/** In the preview of an entry no program runs: its buttons stay hidden. */
export const pageProgram = '';

export const programAt = () => '';
