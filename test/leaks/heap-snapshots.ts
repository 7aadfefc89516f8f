import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { heapStrings } from './heap-strings.ts';

/** For `--js-flags`: without it V8 cuts strings short in its snapshots. */
export const wholeStrings = '--heap-snapshot-string-limit=1000000';

/** All strings that the page can reach, after all else has been collected. */
export const stringsOfPage = async (page: Page): Promise<readonly string[]> => {
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
export const stringsOfMain = async (
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

/** The names of those secrets that stand in one of the strings, in any of their spellings. */
export const namesFound = (
  strings: readonly string[],
  secrets: Readonly<Record<string, readonly string[]>>,
): readonly string[] =>
  Object.entries(secrets)
    .filter(([, spellings]) =>
      spellings.some((spelling) => strings.some((each) => each.includes(spelling))),
    )
    .map(([name]) => name);
