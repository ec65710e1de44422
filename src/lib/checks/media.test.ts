import { expect, it } from 'vitest';
import { findings, reportOf } from './__fixtures__/findings.ts';

it('lets in only files that can be shown or read, named for an address, light enough', () => {
	expect(findings('MediaFile')).toEqual([
		'media/drawing.svg:1:1 MediaFile',
		'media/huge.png:1:1 MediaFile',
		'media/Фото-громади.JPG:1:1 MediaFile',
	]);
	expect(reportOf('MediaFile').findings.at(-1)?.params).toMatchObject({ suggestion: 'foto-hromady.jpg' });
});

it('follows no link out of the content, to a file or to a folder', () => {
	expect(findings('SymbolicLink')).toEqual([
		'glossary/uk/secret.md:1:1 SymbolicLink',
		'media/secret.txt:1:1 SymbolicLink',
		'practices/etc:1:1 SymbolicLink',
	]);
});
