import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditFileName } from '../../main/journal/audit-files.ts';
import { growTrail } from '../main/journal/grow-trail.ts';
import type { Spread } from './statistics.ts';
import { timesOf } from './times-of.ts';
import { trailIn } from './trail-in.ts';

const fourMegabytes = 4 * 1024 * 1024;

/** Writes a trail of 4 MB, as long as one grows before it is rotated, and answers its folder. */
export function writeTrail(parent: string): string {
  const folder = path.join(parent, 'trail');
  mkdirSync(folder);
  const trail = trailIn(folder);
  trail.open();
  trail.append({ kind: 'kiosk' }, { kind: 'kiosk-started', version: '1.0.0' });
  growTrail(path.join(folder, auditFileName), fourMegabytes);
  return folder;
}

/** Milliseconds until every link of it is checked, and it is known what is still open. */
export const measureTrailOpening = (folder: string, times: number): Spread =>
  timesOf(times, () => void trailIn(folder).open());

/** The same for somebody who merely reads the file and parses its lines. */
export const measureBareReading = (folder: string, times: number): Spread =>
  timesOf(times, () => {
    const lines = readFileSync(path.join(folder, auditFileName), 'utf8').split('\n').slice(0, -1);
    lines.forEach((line) => void JSON.parse(line));
  });
