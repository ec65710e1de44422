/** Small helpers of files made by hand. */
import render from 'dom-serializer';
import type { AnyNode } from 'domhandler';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML and XML. */
export const escape = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

export const htmlOf = (nodes: readonly AnyNode[]) => render([...nodes], { encodeEntities: 'utf8' });

/** XHTML, which an EPUB must have. */
export const xhtmlOf = (nodes: readonly AnyNode[]) => render([...nodes], { encodeEntities: 'utf8', xmlMode: true });
