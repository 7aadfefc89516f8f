import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface VirtualDisplay {
  /** Value of `DISPLAY`. */
  readonly name: string;
  readonly stop: () => Promise<void>;
}

/** Starts an X server without a screen, on the first free display number. `size` as in `1280x800`. */
export async function startVirtualDisplay(size: string): Promise<VirtualDisplay> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const ended = Promise.race([once(server, 'exit'), once(server, 'error')]);
  const lines = createInterface({ input: server.stdout });
  const first = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
  if (first === null) throw new Error('Xvfb, the display for a headless Electron, did not start');
  return {
    name: `:${first[0]}`,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
