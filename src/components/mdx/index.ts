/** Components of MDX entries; the check lets no others through. */
import type { MdxComponentName } from '../../schemas/mdx.ts';
import Counts from './Counts.astro';
import MatrixTable from './MatrixTable.astro';
import Note from './Note.astro';
import PressKit from './PressKit.astro';

export const mdxComponentsFor = { Counts, Matrix: MatrixTable, Note, PressKit } satisfies Record<
	MdxComponentName,
	unknown
>;
