import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Kiosk } from '../e2e/support/kiosk.ts';
import { heapStrings } from './heap-strings.ts';
import type { Secrets, Trace } from './secrets.ts';

/** Without it V8 cuts strings short in its snapshots. */
const wholeStrings = '--heap-snapshot-string-limit=1000000';

/** What a kiosk is started with whose page is looked into. */
export const switches = [`--js-flags=${wholeStrings}`];

/** All strings that the page can reach, after all else has been collected. */
const stringsOfPage = async (page: Page): Promise<readonly string[]> => {
  const tool = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  tool.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await tool.send('HeapProfiler.enable');
  await tool.send('HeapProfiler.collectGarbage');
  await tool.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await tool.detach();
  return heapStrings(chunks.join(''));
};

/** All strings that main can reach. The snapshot lies in `folder` for a moment. */
const stringsOfMain = async (
  app: ElectronApplication,
  folder: string,
): Promise<readonly string[]> => {
  const file = join(folder, 'main.heapsnapshot');
  await app.evaluate(
    (_electron, [target, flag]) => {
      const v8 = process.getBuiltinModule('node:v8');
      v8.setFlagsFromString(flag);
      v8.writeHeapSnapshot(target);
    },
    [file, wholeStrings] as const,
  );
  const json = await readFile(file, 'utf8');
  await rm(file);
  return heapStrings(json);
};

const leaves = (strings: readonly string[], trace: Trace): boolean =>
  trace.kind === 'alone'
    ? strings.includes(trace.text)
    : strings.some((each) => each.includes(trace.text));

/** The names of those secrets of which a heap's strings hold any trace. */
export const namesFound = (strings: readonly string[], secrets: Secrets): readonly string[] =>
  Object.entries(secrets)
    .filter(([, traces]) => traces.some((trace) => leaves(strings, trace)))
    .map(([name]) => name);

/** What of these the present page can reach. */
export const heldByPage = async (kiosk: Kiosk, secrets: Secrets): Promise<readonly string[]> =>
  namesFound(await stringsOfPage(kiosk.page()), secrets);

/** What of these main can reach. */
export const heldByMain = async (kiosk: Kiosk, secrets: Secrets): Promise<readonly string[]> =>
  namesFound(await stringsOfMain(kiosk.app, kiosk.dataFolder), secrets);

/** Expects that neither the present page nor main can reach anything of these. */
export const expectNothingHeld = async (kiosk: Kiosk, secrets: Secrets): Promise<void> => {
  expect(await heldByPage(kiosk, secrets)).toEqual([]);
  expect(await heldByMain(kiosk, secrets)).toEqual([]);
};
