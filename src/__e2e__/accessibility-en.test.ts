import { testWithAxe } from './axe.ts';

testWithAxe('en', { width: 1280, colorScheme: 'dark' });
