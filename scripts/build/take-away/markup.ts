/** Small helpers of files made by hand. */
import render from 'dom-serializer';
import type { AnyNode } from 'domhandler';

export const htmlOf = (nodes: readonly AnyNode[]) => render([...nodes], { encodeEntities: 'utf8' });

/** XHTML, which an EPUB must have. */
export const xhtmlOf = (nodes: readonly AnyNode[]) => render([...nodes], { encodeEntities: 'utf8', xmlMode: true });
