/** What the first visit costs in a real browser, for every kind of page; weights of files are in weight.test.ts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitCold, type Network } from '../../scripts/bench/cold-visit.ts';
import budget from './budget.json' with { type: 'json' };
import { allKinds, launch, origin } from './site.ts';

/** Slow enough for files to come one after another, so that what they move is seen moving. */
const NETWORK: Network = { rtt: 60, kilobits: 4000, slower: 1 };

/** Pages to do something on: their programs come at once. */
const TOOLS: ReadonlySet<string> = new Set([
	'search',
	'without a network',
	'planner',
	'choice of what to compare',
	'form of a question',
	'form of feedback',
	'form of the register',
	'what to apply for',
]);

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe(`a cold visit makes at most ${String(budget.requests)} requests, waits for no file, and nothing moves`, () => {
	// Most of a visit is waiting for a slow network, so several go on at once.
	test.concurrent.each(allKinds)('on $kind in $locale', async ({ kind, path }) => {
		const visit = await visitCold(browser, `${origin}${path}`, NETWORK);
		expect(visit).toMatchObject({ blocking: 0, fonts: 0, others: 0, shift: 0, moved: [] });
		expect(visit.requests).toBeLessThanOrEqual(TOOLS.has(kind) ? budget.toolRequests : budget.requests);
		expect(visit.scriptBytes).toBeLessThanOrEqual(TOOLS.has(kind) ? budget.searchCode : budget.script);
	});
});
