import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { Settings } from '../settings/settings.ts';
import { CdpConnection } from './cdp-connection.ts';
import type { ProfileFolder } from './profile-folder.ts';

/** The Chromium that shows the pages: started in a process group of its own, ended as a whole. */
export class ChromiumProcess {
  readonly connection: CdpConnection;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #folder: ProfileFolder;

  constructor(settings: Settings, folder: ProfileFolder, switches: readonly string[]) {
    folder.create();
    this.#folder = folder;
    this.#child = spawn(settings.chromiumPath, switches, {
      cwd: folder.root,
      env: folder.environment(process.env),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.ended = new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.once('error', (error) => {
        process.stderr.write(`[standin] Chromium cannot be started: ${error.message}\n`);
        resolve();
      });
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => passOn(chunk, settings.chromiumLog));
    this.connection = new CdpConnection(
      this.#child.stdio[4] as Readable,
      this.#child.stdio[3] as Writable,
    );
  }

  /** Ends all processes of Chromium at once; whatever it would still write is of no use to anybody. */
  kill(): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // The group has ended already.
    }
  }

  async end(): Promise<void> {
    this.connection.abandon();
    this.kill();
    await this.ended;
    this.#folder.remove();
  }
}

/** Playwright waits for the address of the debugging port on our standard error. */
function passOn(chunk: Buffer, log: Settings['chromiumLog']): void {
  for (const line of chunk.toString('utf8').split('\n')) {
    if (line.startsWith('DevTools listening on') || (log === 'shown' && line !== '')) {
      process.stderr.write(`${line}\n`);
    }
  }
}
