import { testWithAxe } from './axe.ts';

testWithAxe('uk', { width: 360, colorScheme: 'light' });
