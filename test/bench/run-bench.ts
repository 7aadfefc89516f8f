import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedSandbox } from '../start/embedded-sandbox.ts';
import { openEnvironment } from '../start/open-environment.ts';
import { prepare } from '../start/prepare.ts';
import type { Surroundings } from '../start/surroundings.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { openBareList } from './bare-list.ts';
import { bareSubject } from './bare-subject.ts';
import { openKioskList } from './kiosk-list.ts';
import { kioskSubject } from './kiosk-subject.ts';
import type { ListSubject } from './list-subject.ts';
import { measureBareLines, measureJournal } from './measure-journal.ts';
import { type ListMeasurements, measureList } from './measure-list.ts';
import { type Measurements, measureSubject } from './measure-subject.ts';
import { measureBareReading, measureTrailOpening, writeTrail } from './measure-trail.ts';
import { slowKeys } from './slow-keys.ts';
import { type Row, tableOf } from './table.ts';

const outputFolder = 'bench-out';
const searches = 20;
const decisions = 500;
const openings = 10;

function rowsOf(madoguchi: Measurements, bare: Measurements, servings: number): readonly Row[] {
  const time = (
    measure: string,
    key:
      | 'startToReady'
      | 'screenToScreen'
      | 'touchToScreen'
      | 'languageSwitch'
      | 'keyToGlyph'
      | 'digitToGlyph'
      | 'keypadToGlyph'
      | 'roundTrip',
  ) => ({ measure, unit: 'ms', madoguchi: madoguchi[key].median, bare: bare[key].median }) as const;
  const size = (
    measure: string,
    unit: 'bytes' | 'MB',
    key: 'bundleBytes' | 'memoryAfterStart' | 'memoryAfterServing',
  ): Row => ({ measure, unit, madoguchi: madoguchi[key], bare: bare[key] });
  return [
    time('start to first screen that takes input', 'startToReady'),
    time('screen to screen', 'screenToScreen'),
    time('touch to next screen', 'touchToScreen'),
    time('language switch', 'languageSwitch'),
    time('key to glyph', 'keyToGlyph'),
    time('digit to glyph, card number', 'digitToGlyph'),
    time('digit to glyph, on the keypad', 'keypadToGlyph'),
    time('round trip page to main', 'roundTrip'),
    size('page bundle, gzip', 'bytes', 'bundleBytes'),
    size('memory after start', 'MB', 'memoryAfterStart'),
    size(`memory after ${servings} registrations`, 'MB', 'memoryAfterServing'),
  ];
}

const listRowsOf = (madoguchi: ListMeasurements, bare: ListMeasurements): readonly Row[] => [
  {
    measure: 'search among 2,000 to first row',
    unit: 'ms',
    madoguchi: madoguchi.searchToRow.median,
    bare: bare.searchToRow.median,
  },
  {
    measure: 'page to page of the list',
    unit: 'ms',
    madoguchi: madoguchi.pageToPage.median,
    bare: bare.pageToPage.median,
  },
  {
    measure: 'scroll frame of the list, 95th percentile',
    unit: 'ms',
    madoguchi: madoguchi.scrollFrame.p95,
    bare: bare.scrollFrame.p95,
  },
];

async function measured(opening: Promise<ListSubject>): Promise<ListMeasurements> {
  const subject = await opening;
  try {
    return await measureList(subject);
  } finally {
    await subject.close();
  }
}

/** Measures Madoguchi and the bare app one after the other, prints the table and keeps all numbers. Answers 1 when keys are slow. */
export async function runBench(servings: number, surroundings: Surroundings): Promise<number> {
  const { say, cleanups } = surroundings;
  const prepared = await prepare({ runtime: 'auto', screen: 'headless' }, surroundings);
  if (prepared.state === 'refused') {
    say(prepared.message);
    return 1;
  }
  const { runtime } = prepared;
  const sandbox = await startEmbeddedSandbox();
  cleanups.add(sandbox.stop);
  const environment = await openEnvironment(runtime, 'headless', surroundings);
  const dataFolder = await temporaryFolder(cleanups);
  const kiosk = await kioskSubject({ runtime, environment, sandbox, dataFolder });
  say('Measuring the bare app.');
  const bare = await measureSubject(bareSubject(runtime, environment), servings);
  say(`Measuring Madoguchi, with ${servings} registrations.`);
  const madoguchi = await measureSubject(kiosk, servings);
  say('Measuring both lists.');
  const bareList = await measured(openBareList(runtime, environment, searches));
  const kioskList = await measured(openKioskList({ runtime, environment, dataFolder, searches }));
  say('Measuring the journal.');
  const bareJournal = measureBareLines(dataFolder, decisions);
  const kioskJournal = measureJournal(dataFolder, decisions);
  const trail = writeTrail(dataFolder);
  const bareTrail = measureBareReading(trail, openings);
  const kioskTrail = measureTrailOpening(trail, openings);
  const rows: readonly Row[] = [
    ...rowsOf(madoguchi, bare, servings),
    ...listRowsOf(kioskList, bareList),
    {
      measure: 'one decision onto the disk',
      unit: 'ms',
      madoguchi: kioskJournal.median,
      bare: bareJournal.median,
    },
    {
      measure: 'a trail of 4 MB opened at the start',
      unit: 'ms',
      madoguchi: kioskTrail.median,
      bare: bareTrail.median,
    },
  ];
  console.log(tableOf(rows));
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? 'unknown' };
  const report = {
    at: new Date().toISOString(),
    runtime: runtime.name,
    machine,
    servings,
    rows,
    madoguchi: { ...madoguchi, list: kioskList, journal: kioskJournal, trail: kioskTrail },
    bare: { ...bare, list: bareList, journal: bareJournal, trail: bareTrail },
  };
  await mkdir(outputFolder, { recursive: true });
  await writeFile(join(outputFolder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  say(`All numbers: ${outputFolder}/bench.json`);
  const slow = slowKeys(madoguchi);
  for (const line of slow) say(line);
  return slow.length === 0 ? 0 : 1;
}
