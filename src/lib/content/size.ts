/** Text of one entry; a longer one is a mistake (a picture pasted as text, a wrong file). */
export const MAX_BYTES = 256 * 1024;
