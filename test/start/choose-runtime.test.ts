import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseRuntime } from './choose-runtime.ts';
import { type ElectronBinary, electronVersion, fetchElectron } from './electron-binary.ts';

const here: ElectronBinary = { state: 'here', path: '/opt/electron' };
const absent: ElectronBinary = { state: 'absent', reason: 'no binary' };

function sources(installed: ElectronBinary, fetched: ElectronBinary) {
  const asked: string[] = [];
  return {
    asked,
    installed: () => {
      asked.push('installed');
      return installed;
    },
    fetched: async () => {
      asked.push('fetched');
      return fetched;
    },
  };
}

describe('the runtime', () => {
  it('is the stand-in when asked for, without looking for Electron', async () => {
    const from = sources(here, here);
    const choice = await chooseRuntime('standin', from);
    expect(choice).toMatchObject({ state: 'chosen', runtime: { name: 'standin' } });
    expect(from.asked).toEqual([]);
  });

  it('is Electron where it is installed, without fetching', async () => {
    const from = sources(here, absent);
    const choice = await chooseRuntime('auto', from);
    expect(choice).toMatchObject({ runtime: { name: 'electron', executable: '/opt/electron' } });
    expect(from.asked).toEqual(['installed']);
  });

  it('is Electron where it can be fetched', async () => {
    const choice = await chooseRuntime('auto', sources(absent, here));
    expect(choice).toMatchObject({ runtime: { name: 'electron' } });
  });

  it('is the stand-in otherwise, with the reason', async () => {
    const choice = await chooseRuntime('auto', sources(absent, absent));
    expect(choice).toMatchObject({
      runtime: { name: 'standin', reason: expect.stringContaining('no binary') },
    });
  });

  it('is never the stand-in when Electron was demanded', async () => {
    const choice = await chooseRuntime('electron', sources(absent, absent));
    expect(choice).toEqual({ state: 'unavailable', reason: 'no binary' });
  });
});

describe('fetching Electron', () => {
  let stop = () => {};
  afterEach(() => stop());

  async function downloadServer(listener: RequestListener): Promise<NodeJS.ProcessEnv> {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    stop = () => {
      server.closeAllConnections();
      server.close();
    };
    const { port } = server.address() as AddressInfo;
    return {
      ...process.env,
      ELECTRON_MIRROR: `http://127.0.0.1:${port}/`,
      ELECTRON_INSTALL_PLATFORM: 'win32',
      electron_config_cache: join(tmpdir(), 'no-electron-cached-here'),
    };
  }

  it('gives up on a server that never answers', async () => {
    const environment = await downloadServer(() => {});
    const answer = await fetchElectron({ answerMs: 200, downloadMs: 1000 }, environment);
    expect(answer).toMatchObject({ state: 'absent', reason: expect.stringContaining('0.2 s') });
  });

  it('gives up on a download that never ends', async () => {
    const asked: string[] = [];
    const environment = await downloadServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      if (request.method === 'HEAD') response.end();
    });
    const answer = await fetchElectron({ answerMs: 2000, downloadMs: 1500 }, environment);
    expect(answer).toMatchObject({ state: 'absent', reason: expect.stringContaining('failed') });
    expect(asked[0]).toBe(`HEAD /v${electronVersion}/SHASUMS256.txt`);
    expect(asked.some((line) => line.startsWith('GET') && line.includes('electron-v'))).toBe(true);
  });

  it('tells what a refusing server answers', async () => {
    const environment = await downloadServer((_, response) => response.writeHead(403).end());
    const answer = await fetchElectron({ answerMs: 2000, downloadMs: 1000 }, environment);
    expect(answer).toMatchObject({ state: 'absent', reason: expect.stringContaining('403') });
  });
});
