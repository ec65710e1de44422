/** decap-server brings no types: https://github.com/decaporg/decap-cms/tree/main/packages/decap-server#middlewares */
declare module 'decap-server/dist/middlewares.js' {
	import type { Express } from 'express';

	interface Options {
		readonly logLevel?: 'error' | 'info';
	}
	const middlewares: {
		readonly registerLocalFs: (app: Express, options?: Options) => Promise<void>;
		readonly registerLocalGit: (app: Express, options?: Options) => Promise<void>;
	};
	export default middlewares;
}
