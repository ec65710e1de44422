import { expect, it } from 'vitest';
import { pageAnchors, partIds, stepId } from './anchors.ts';

it('are places that a page has whatever its text says', () => {
	expect(pageAnchors('practices', {})).toEqual(expect.arrayContaining(['when-to-use', 'risks', 'sources']));
	expect(new Set(Object.values(partIds)).size).toBe(Object.values(partIds).length);
});

it('are one for each step', () => {
	const anchors = pageAnchors('toolkits', { steps: [{}, {}] });
	expect(anchors).toContain('step-2');
	expect(anchors).not.toContain('step-3');
	expect(stepId(1)).toBe('step-1');
});

it('of a plain page are its sources', () => {
	expect(pageAnchors('pages', {})).toEqual(['sources']);
});
