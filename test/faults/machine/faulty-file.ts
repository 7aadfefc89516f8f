import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AppendOnlyFile } from '../../../main/journal/append-only-file.ts';
import type { FileCall } from '../process/messages.ts';
import type { DiskFault, KillMoment } from './machine-fault.ts';

/** What happens to the calls of all files of one machine. */
export interface DiskState {
  /** Null while the disk is well. */
  fault(): DiskFault | null;
  /** Counts the call, and says whether the process dies at it, and when. */
  enter(call: Omit<FileCall, 'number'>): KillMoment | null;
}

const codes: Readonly<Record<DiskFault, string>> = { full: 'ENOSPC', 'read-only': 'EROFS' };

const diskError = (fault: DiskFault): Error =>
  Object.assign(new Error(codes[fault]), { code: codes[fault] });

/** Nothing of this process runs after this line. */
const dieHere = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

const halfOf = (text: string): string => text.slice(0, Math.ceil(text.length / 2));

/** A real file whose calls fail as the disk's state says; a full disk takes half a line first, as real ones do. */
export const faultyFile = (
  real: AppendOnlyFile,
  place: string,
  disk: DiskState,
): AppendOnlyFile => {
  const name = path.basename(place);
  const guarded = <Value>(
    call: FileCall['call'],
    work: () => Value,
    half: () => void = () => undefined,
  ): Value => {
    const dies = disk.enter({ file: name, call });
    if (dies === 'before') dieHere();
    const fault = disk.fault();
    if (fault !== null && call !== 'open') {
      if (fault === 'full') half();
      throw diskError(fault);
    }
    if (fault === 'read-only') throw diskError(fault);
    if (dies === 'half-way') {
      half();
      dieHere();
    }
    const value = work();
    if (dies === 'after') dieHere();
    return value;
  };
  return {
    open: () => guarded('open', () => real.open()),
    append: (line) =>
      guarded(
        'append',
        () => real.append(line),
        () => appendFileSync(place, halfOf(`${line}\n`)),
      ),
    replace: (lines) =>
      guarded(
        'replace',
        () => real.replace(lines),
        () => writeFileSync(`${place}.new`, halfOf(lines.map((line) => `${line}\n`).join(''))),
      ),
    renameTo: (newName) => guarded('renameTo', () => real.renameTo(newName)),
    copyTo: (copy) => guarded('copyTo', () => real.copyTo(copy)),
    removeNeighbour: (neighbour) =>
      guarded('removeNeighbour', () => real.removeNeighbour(neighbour)),
    neighbours: () => real.neighbours(),
    readNeighbour: (neighbour) => real.readNeighbour(neighbour),
  };
};
