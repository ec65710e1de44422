/** Programs of reading pages, as src/integrations/reader-programs.ts made them. */
declare const __PAGE_PROGRAM__: string;
declare const __PROGRAMS__: Readonly<Record<string, string>>;

/** The one inside every page. */
export const pageProgram = __PAGE_PROGRAM__;

/** Address of a program that a button loads. @param name file of src/elements/programs @throws where there is none */
export function programAt(name: string): string {
	const path = __PROGRAMS__[name];
	if (path === undefined) throw new Error(`There is no src/elements/programs/${name}.ts`);
	return path;
}
