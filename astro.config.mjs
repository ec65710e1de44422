import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { defaultLocale, LOCALES, locales } from './src/i18n/locales.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editorsDoor } from './src/integrations/editors-door.ts';
import { contentMedia } from './src/integrations/content-media.ts';
import { readerProgramsIntegration } from './src/integrations/reader-programs.ts';
import { addressPlugin, tablePlugin } from './src/markdown/plugins.ts';
import { basePath } from './src/data/base.ts';
import { redirectRoutes } from './src/data/redirects.ts';

const content = resolve(process.env.VICHE_CONTENT ?? 'content');

export default defineConfig({
	// An address of the reserved example domain: set VICHE_SITE where the site is published.
	site: process.env.VICHE_SITE ?? 'https://viche.example',
	base: basePath,
	// Two builds at once, as tests make them, must not share what is kept between builds.
	cacheDir: process.env.VICHE_CACHE ?? './node_modules/.astro',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'always', assets: '_assets' },
	i18n: { locales: [...locales], defaultLocale, routing: { prefixDefaultLocale: false } },
	redirects: redirectRoutes(content, basePath),
	markdown: {
		processor: satteri({
			features: { smartPunctuation: false },
			hastPlugins: [addressPlugin(basePath), tablePlugin()],
		}),
		syntaxHighlight: false,
	},
	integrations: [
		mdx(),
		sitemap({
			// Pages that repeat others ask not to be indexed.
			filter: (page) => !/\/(?:not-found|sent|share|use)\/$/.test(page),
			i18n: { defaultLocale, locales: Object.fromEntries(locales.map((locale) => [locale, LOCALES[locale].tag])) },
		}),
		contentCheck(content),
		contentMedia(content),
		editorsDoor(content),
		readerProgramsIntegration(basePath),
	],
	devToolbar: { enabled: false },
	vite: {
		server: { fs: { allow: ['.', content] } },
		// A page's one script loads at once; what it may need later is too small to be worth announcing.
		build: { modulePreload: false },
	},
});
