import { describe, expect, it } from 'vitest';
import { axes, axisNames, entryPath, fixedPaths, localPath, splitLocale, withBase } from './addresses.ts';

describe('an address', () => {
	it('begins and ends with a slash, and names the language unless it is Ukrainian', () => {
		expect(localPath('uk')).toBe('/');
		expect(localPath('en')).toBe('/en/');
		expect(localPath('uk', 'practices', 'public-hearing')).toBe('/practices/public-hearing/');
		expect(localPath('en', 'cases', 'outcome', 'not-achieved')).toBe('/en/cases/outcome/not-achieved/');
	});

	it('of a page stands at the root, of other entries below their type', () => {
		expect(entryPath({ collection: 'pages', id: 'about' }, 'uk')).toBe('/about/');
		expect(entryPath({ collection: 'pages', id: 'about' }, 'en')).toBe('/en/about/');
		expect(entryPath({ collection: 'laws', id: 'youth' }, 'en')).toBe('/en/laws/youth/');
	});

	it('is split into its language and the rest', () => {
		expect(splitLocale('/laws/')).toEqual(['uk', '/laws/']);
		expect(splitLocale('/en/laws/')).toEqual(['en', '/laws/']);
		expect(splitLocale('/en/')).toEqual(['en', '/']);
		expect(splitLocale('/environment/')).toEqual(['uk', '/environment/']);
		expect(splitLocale('/')).toEqual(['uk', '/']);
	});

	it('gets the base path of the site, if it is inside the site', () => {
		expect(withBase('/laws/', '/')).toBe('/laws/');
		expect(withBase('/laws/', '/viche/')).toBe('/viche/laws/');
		expect(withBase('/laws/', '/viche')).toBe('/viche/laws/');
		expect(withBase('https://example.org/', '/viche/')).toBe('https://example.org/');
		expect(withBase('#law', '/viche/')).toBe('#law');
	});
});

describe('pages that code makes', () => {
	const paths = fixedPaths();

	it('are each named once', () => {
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths.filter((path) => !/^\/([a-z0-9-]+\/)*$/.test(path))).toEqual([]);
	});

	it('are lists, crossings and cells of the matrix', () => {
		for (const path of [
			'/',
			'/cases/',
			'/oblasts/',
			'/oblasts/lviv/',
			'/for/idp/',
			'/sectors/education/budget-process/',
		])
			expect(paths).toContain(path);
		expect(paths).not.toContain('/pages/');
		expect(paths.filter((path) => /^\/sectors\/[^/]+\/[^/]+\/$/.test(path))).toHaveLength(18);
	});

	it('have one page for each value of an axis', () => {
		for (const axis of axisNames) {
			const own = paths.filter((path) => path.startsWith(`/${axis}/`) && path.split('/').length === 4);
			expect(own).toHaveLength(axes[axis].vocabulary.ids.length);
		}
	});
});
