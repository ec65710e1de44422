import { filesRoute } from '../../../data/open-data.ts';

export const { getStaticPaths, GET } = filesRoute('api/v1/', 'json');
