import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** How a packed app that does not start has ended. */
export interface Refusal {
  readonly exitCode: number | null;
  readonly said: string;
}

/** Starts a packed app against a backend, with everything it writes in `folder`, and waits until it has ended. */
export async function runPacked(
  executable: string,
  folder: string,
  baseUrl: string,
  ...switches: readonly string[]
): Promise<Refusal> {
  const config = join(folder, 'kiosk.json');
  await writeFile(
    config,
    JSON.stringify({
      kioskId: 'k1',
      posture: 'kiosk',
      flows: ['selfcare'],
      billing: { baseUrl },
      support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
    }),
  );
  const app = spawn(executable, ['--config', config, '--data', folder, ...switches], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [said] = await Promise.all([text(app.stderr), once(app, 'exit')]);
  return { exitCode: app.exitCode, said };
}
