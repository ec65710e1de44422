/** The fields of a content file, between its two lines of dashes: the whole block, and the YAML in it. */
export const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;
