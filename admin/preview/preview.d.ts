/** The bundle of render.ts, made by scripts/build/admin-preview.ts; the browser loads it by this name. */
export * from './render.ts';
