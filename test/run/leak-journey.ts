import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchKiosk } from '../demo/launch-kiosk.ts';
import { startEmbeddedSandbox } from '../start/embedded-sandbox.ts';
import { openEnvironment } from '../start/open-environment.ts';
import { prepare } from '../start/prepare.ts';
import type { Surroundings } from '../start/surroundings.ts';
import type { Secret } from './encodings.ts';
import { readKeptTokens, type Tokens } from './keychain-contents.ts';
import type { LeakJourneyPlan } from './leak-journeys.ts';
import { takeSnapshot } from './snapshot.ts';

/** What a journey has left behind, and all the secrets that went through it. */
export interface LeakJourney {
  /**
   * Data, temporary and home folder of the app and its output: everything that it could write, as it was left, and as it
   * was while secrets were on the screen, since runtimes remove files of theirs at the end.
   */
  readonly folder: string;
  readonly secrets: readonly Secret[];
  readonly tokensAfterwards: Tokens | null;
}

const text = (name: string, value: string): Secret => ({ name, kind: 'text', value });

/** Goes a journey on a kiosk whose whole world is `folder`, and stops it; answers with the secrets that it had. */
export async function runLeakJourney(
  plan: LeakJourneyPlan,
  folder: string,
  surroundings: Surroundings,
): Promise<LeakJourney> {
  const { cleanups } = surroundings;
  const prepared = await prepare({ runtime: 'auto', screen: 'headless' }, surroundings);
  if (prepared.state === 'refused') throw new Error(prepared.message);
  const sandbox = await startEmbeddedSandbox();
  cleanups.add(sandbox.stop);
  const login = sandbox.logins.find(({ flow }) => flow === plan.flow);
  if (login === undefined) throw new Error('the sandbox has no demo login');
  const world = join(folder, 'world');
  const places = {
    data: join(world, 'data'),
    temporary: join(world, 'tmp'),
    home: join(world, 'home'),
  };
  for (const place of Object.values(places)) await mkdir(place, { recursive: true });
  const environment = {
    ...(await openEnvironment(prepared.runtime, 'headless', surroundings)),
    TMPDIR: places.temporary,
    HOME: places.home,
  };
  const { runtime } = prepared;
  const address = sandbox.address;
  const kiosk = await launchKiosk({
    runtime,
    environment,
    sandbox: address,
    dataFolder: places.data,
  });
  let tokens: Tokens | null = null;
  let looks = 0;
  const code = await plan.walk({
    page: kiosk.page,
    login,
    mailboxUrl: sandbox.mailboxUrl,
    onScreen: async (screen) => {
      if (screen === 'complete') tokens = await readKeptTokens(environment);
      if (plan.searchedOn.includes(screen)) {
        looks += 1;
        await takeSnapshot(world, join(folder, `${looks}-while-on-${screen}`));
      }
    },
  });
  const tokensAfterwards = await readKeptTokens(environment);
  await kiosk.stop();
  await writeFile(join(folder, 'output.txt'), kiosk.output());
  if (tokens === null) throw new Error('the keychain held no tokens while somebody was logged in');
  const { accessToken, refreshToken }: Tokens = tokens;
  return {
    folder,
    tokensAfterwards,
    secrets: [
      ...plan.secrets,
      text('password', login.password),
      text('one-time code', code),
      text('access token', accessToken),
      text('refresh token', refreshToken),
    ],
  };
}
