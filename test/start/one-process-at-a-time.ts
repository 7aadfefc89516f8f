import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two looks at a lock that somebody else holds. */
const pause = 100;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const holderOf = (lock: string): number | null => {
  try {
    return Number(readFileSync(lock, 'utf8')) || null;
  } catch {
    return null;
  }
};

const take = (lock: string): 'taken' | 'held' => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return 'taken';
  } catch {
    return 'held';
  }
};

/** Does something while no other process does it: a file at `lock` names the one that does. What a dead process has left there is removed. */
export async function oneProcessAtATime<Result>(
  lock: string,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true });
  while (take(lock) === 'held') {
    const holder = holderOf(lock);
    if (holder !== null && !isAlive(holder)) rmSync(lock, { force: true });
    else await delay(pause);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
