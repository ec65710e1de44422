/** What a page costs somebody who reads it for the first time, beside Starlight's page of the same text in the same run. */
import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { allKinds } from '../page-kinds.ts';
import { serveFolder } from '../serve.ts';
import { networks, visitCold, type ColdVisit } from './cold-visit.ts';
import { buildStarlight } from './starlight.ts';

/** Kinds whose times are taken too; the others are weighed only. */
const TIMED = ['home', 'practice', 'case', 'toolkit', 'term', 'list of cases'];

/** Kinds whose Ukrainian text Starlight gets. */
const SHARED = ['practice', 'toolkit'];

const RUNS = 3;

type NetworkName = keyof typeof networks;

/** Medians, in milliseconds. */
export type Times = Record<NetworkName, { readonly fcp: number; readonly lcp: number }>;

export interface ReadingRow {
	readonly site: 'viche' | 'starlight';
	readonly kind: string;
	readonly locale: string;
	readonly path: string;
	/** As fast as the machine; the layout shift is the largest of all visits. */
	readonly visit: ColdVisit;
	readonly times?: Times;
}

type Target = Omit<ReadingRow, 'visit' | 'times'> & { readonly url: string };

/**
 * @param site the built site
 * @param tell gets what a person should know while it runs
 */
export async function measureReading(
	browser: Browser,
	site: string,
	tell: { progress: (text: string) => void; alone: (reason: string) => void },
): Promise<ReadingRow[]> {
	const own = await serveFolder(site, { port: 0, base: '/' });
	const targets: Target[] = allKinds.map((kind) => ({
		...kind,
		site: 'viche',
		url: new URL(kind.path.slice(1), own.url).href,
	}));
	const peer = await serveStarlight(site, targets).catch((error: unknown) => {
		tell.alone(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
	});
	const rows = await measureAll(browser, [...targets, ...(peer?.targets ?? [])], tell.progress);
	await own.close();
	await peer?.close();
	return rows;
}

async function serveStarlight(
	site: string,
	targets: readonly Target[],
): Promise<{ targets: Target[]; close: () => Promise<void> }> {
	const shared = targets.filter(({ kind, locale }) => SHARED.includes(kind) && locale === 'uk');
	const { root, dist } = await buildStarlight(
		site,
		shared.map(({ path }) => path),
	);
	// Our policy would refuse its scripts.
	const server = await serveFolder(dist, { port: 0, base: '/', headers: () => ({}) });
	return {
		targets: shared.map((one) => ({ ...one, site: 'starlight', url: new URL(one.path.slice(1), server.url).href })),
		close: async () => {
			await server.close();
			rmSync(root, { recursive: true, force: true });
		},
	};
}

/** One run of every page after another, so that a busy minute of the machine is shared by all. */
async function measureAll(
	browser: Browser,
	targets: readonly Target[],
	progress: (text: string) => void,
): Promise<ReadingRow[]> {
	const visits = new Map<Target, ColdVisit>();
	for (const target of targets) visits.set(target, await visitCold(browser, target.url));
	const slow = new Map<Target, Record<NetworkName, ColdVisit[]>>();
	for (const target of targets) if (TIMED.includes(target.kind)) slow.set(target, { '3G': [], '2G': [] });
	for (const [name, network] of Object.entries(networks) as [NetworkName, (typeof networks)[NetworkName]][])
		for (let run = 1; run <= RUNS; run++) {
			progress(`${name} ${String(run)}/${String(RUNS)}`);
			for (const [target, runs] of slow) runs[name].push(await visitCold(browser, target.url, network));
		}
	return targets.flatMap((target) => {
		const visit = visits.get(target);
		return visit ? [rowOf(target, visit, slow.get(target))] : [];
	});
}

function rowOf(
	{ site, kind, locale, path }: Target,
	visit: ColdVisit,
	slow: Record<NetworkName, ColdVisit[]> | undefined,
): ReadingRow {
	const all = [visit, ...Object.values(slow ?? {}).flat()];
	const shift = Math.max(...all.map((one) => one.shift));
	const row = { site, kind, locale, path, visit: { ...visit, shift } };
	if (!slow) return row;
	const timesOf = (runs: readonly ColdVisit[]) => ({
		fcp: median(runs.map(({ fcp }) => fcp)),
		lcp: median(runs.map(({ lcp }) => lcp)),
	});
	return { ...row, times: { '3G': timesOf(slow['3G']), '2G': timesOf(slow['2G']) } };
}

function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
