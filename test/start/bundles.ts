import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the bundles are made of, relative to the house. */
const sources = [
  'main',
  'preload',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** The three bundles' entry files: when one is missing or older than any source, all are built anew. */
const bundles = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html'];

const modifiedAt = (path: string): number | null =>
  statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;

function newestIn(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = readdirSync(path).map((name) => newestIn(join(path, name)));
  return Math.max(entry.mtimeMs, ...inside);
}

export type Bundles =
  | { readonly state: 'fresh' }
  | { readonly state: 'missing'; readonly bundle: string }
  | { readonly state: 'stale' };

/** Whether the bundles under `house` (a folder) are there and as new as what they are made of. */
export function inspectBundles(house: string): Bundles {
  const times = bundles.map((bundle) => ({ bundle, time: modifiedAt(join(house, bundle)) }));
  const missing = times.find(({ time }) => time === null);
  if (missing !== undefined) return { state: 'missing', bundle: missing.bundle };
  const oldest = Math.min(...times.map(({ time }) => time ?? 0));
  const newest = Math.max(...sources.map((source) => newestIn(join(house, source))));
  return newest > oldest ? { state: 'stale' } : { state: 'fresh' };
}
