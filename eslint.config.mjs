import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Who may import whom: schemas ← i18n ← lib ← … ← elements ← components ← layouts ← pages; locales.ts is plain data for all. */
const layers = ['schemas', 'i18n', 'lib', 'markdown', 'data', 'elements', 'components', 'layouts', 'pages'];

/** Folders that a layer may not import: everything above it. Layouts and components use each other. */
function forbidden(layer) {
	const above = layers.slice(layers.indexOf(layer) + 1);
	const allowed = layer === 'components' ? ['layouts'] : layer === 'i18n' ? ['lib'] : [];
	return [...above.filter((name) => !allowed.includes(name)), 'integrations'];
}

const direction = layers.map((layer) => ({
	files: [`src/${layer}/**/*.{ts,astro}`],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `/(${forbidden(layer).join('|')})/(?!locales\\.ts)`,
						message: `src/${layer} may not import from a layer above it (see src/README.md).`,
					},
					{ regex: '/scripts/|/admin/', message: 'The site may not import from scripts or admin.' },
					...(layer === 'data' || layer === 'pages'
						? []
						: [{ regex: '^astro:content$', message: 'Only src/data asks Astro for content.' }]),
				],
			},
		],
	},
}));

export default tseslint.config(
	{ ignores: ['dist', '.astro', 'node_modules', 'public'] },
	...tseslint.configs.strictTypeChecked,
	...astro.configs['flat/recommended'],
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.astro'] },
		},
		rules: {
			'max-lines': ['error', { max: 300 }],
			'max-params': ['error', { max: 7 }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// Front matter is unknown until the schema has read it; what is printed is always a plain value.
			'@typescript-eslint/no-base-to-string': 'off',
		},
	},
	// Decap's `createClass` binds every method to its component.
	{ files: ['admin/widgets/*.ts', 'admin/preview/pane.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
	...direction,
	// Types of values in templates are checked by `astro check`; the linter sees them as unknown.
	{ files: ['**/*.astro'], ...tseslint.configs.disableTypeChecked },
	{ files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
	{ files: ['src/content.config.ts'], rules: { 'no-restricted-imports': 'off' } },
);
