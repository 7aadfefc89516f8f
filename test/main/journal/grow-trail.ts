import { readFileSync, writeFileSync } from 'node:fs';
import { type AuditEntry, auditLine } from '../../../main/journal/audit-entry.ts';

/** Repeats the last event of a trail until its file is that long, without waiting for the disk each time. */
export const growTrail = (file: string, bytes: number): void => {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const { hash, ...last } = JSON.parse(lines.at(-1) ?? '') as AuditEntry & { hash: string };
  let end = { sequence: last.sequence, link: hash };
  let length = Buffer.byteLength(lines.join('\n'));
  while (length < bytes) {
    const entry = { ...last, sequence: end.sequence + 1, previous: end.link };
    const { line, link } = auditLine(entry);
    lines.push(line);
    length += Buffer.byteLength(line) + 1;
    end = { sequence: entry.sequence, link };
  }
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
};
