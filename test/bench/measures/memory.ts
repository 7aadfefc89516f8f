import { readdir, readFile } from 'node:fs/promises';

interface Process {
  readonly pid: number;
  readonly parent: number;
}

async function processes(): Promise<readonly Process[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      const parent = /^\d+ \(.*\) \S (\d+)/s.exec(stat)?.[1];
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent) }];
    }),
  );
  return found.flat();
}

function familyOf(root: number, all: readonly Process[]): readonly number[] {
  const children = all.filter(({ parent }) => parent === root);
  return [root, ...children.flatMap(({ pid }) => familyOf(pid, all))];
}

async function proportionalSetSize(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
}

/** Megabytes (proportional set size, Linux) of a process with all that it started. */
export async function measureMemory(root: number): Promise<number> {
  const family = familyOf(root, await processes());
  const sizes = await Promise.all(family.map(proportionalSetSize));
  return sizes.reduce((sum, size) => sum + size, 0);
}
