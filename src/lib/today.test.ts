import { afterEach, expect, it, vi } from 'vitest';
import { today } from './today.ts';

afterEach(() => {
	vi.useRealTimers();
});

it('is the day in Ukraine, in winter and in summer', () => {
	vi.useFakeTimers({ now: new Date('2026-01-01T21:59:00Z') });
	expect(today()).toBe('2026-01-01');
	vi.setSystemTime(new Date('2026-01-01T22:01:00Z'));
	expect(today()).toBe('2026-01-02');
	vi.setSystemTime(new Date('2026-07-01T21:01:00Z'));
	expect(today()).toBe('2026-07-02');
});
