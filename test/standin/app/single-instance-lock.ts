import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the second instance tells the first: its arguments, working folder and data. */
export type SecondInstance = readonly [argv: string[], workingFolder: string, data: unknown];

type OnSecondInstance = (second: SecondInstance) => void;

/**
 * One instance for each user-data folder. A lock names process and start time, so that the lock of a killed process
 * is not honoured when its number has been given to another one.
 */
export class SingleInstanceLock {
  readonly #lockFile: string;
  readonly #messageFile: string;
  #held = false;

  constructor(userData: string) {
    this.#lockFile = join(userData, 'standin-instance-lock');
    this.#messageFile = join(userData, 'standin-second-instance.json');
  }

  get held(): boolean {
    return this.#held;
  }

  /** Answers at once, as Electron does; false after the first instance has been told. */
  request(second: SecondInstance, onSecondInstance: OnSecondInstance): boolean {
    if (this.#held) return true;
    mkdirSync(join(this.#lockFile, '..'), { recursive: true });
    const listener = (): void => {
      onSecondInstance(JSON.parse(readFileSync(this.#messageFile, 'utf8')));
      rmSync(this.#messageFile, { force: true });
    };
    process.on('SIGUSR2', listener);
    while (!this.#held) {
      const holder = this.#take();
      if (holder === 'me') this.#held = true;
      else if (holder !== 'dead') {
        process.off('SIGUSR2', listener);
        writeFileSync(this.#messageFile, JSON.stringify(second));
        process.kill(holder, 'SIGUSR2');
        return false;
      }
    }
    return true;
  }

  release(): void {
    if (this.#held) rmSync(this.#lockFile, { force: true });
    this.#held = false;
  }

  #take(): 'me' | 'dead' | number {
    try {
      writeFileSync(this.#lockFile, identity(process.pid), { flag: 'wx' });
      return 'me';
    } catch {
      const holder = readFileSync(this.#lockFile, 'utf8');
      const pid = Number(holder.split(' ')[0]);
      if (pid > 0 && identity(pid) === holder) return pid;
      rmSync(this.#lockFile, { force: true });
      return 'dead';
    }
  }
}

/** Number and start time (field 22 of /proc/PID/stat, in clock ticks); no start time for a dead process. */
function identity(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${pid} ${fields[19]}`;
  } catch {
    return `${pid}`;
  }
}
