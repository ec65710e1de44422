/**
 * The base path that the site is built for, `/` or `/viche/`. Read from the setting itself: `import.meta.env.BASE_URL`
 * yields to any BASE_URL that happens to be in the environment.
 */
export const basePath = `/${(process.env['VICHE_BASE'] ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
