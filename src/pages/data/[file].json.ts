import { filesRoute } from '../../data/open-data.ts';

export const { getStaticPaths, GET } = filesRoute('data/', 'json');
