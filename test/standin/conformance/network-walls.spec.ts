import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

let server: Server;
let reached: string[] = [];

test.beforeEach(async ({ demo }) => {
  reached = [];
  server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('reached');
  });
  server.on('upgrade', (request, socket) => {
    reached.push(`websocket ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await pageScriptsRan(demo.page);
});

test.afterEach(() => server.close());

test('the listening server can be reached from outside the page', async () => {
  const response = await fetch(`http://127.0.0.1:${port()}/control`);
  expect([await response.text(), reached]).toEqual(['reached', ['/control']]);
});

test('the page reaches no network with its policy on', async ({ demo }) => {
  expect(await tryFetches(demo.page)).toEqual(['TypeError', 'TypeError', 'TypeError']);
  expect(await trySockets(demo.page)).not.toContain('open');
  expect(reached).toEqual([]);
});

test.describe('with the policy switched off by a tool', () => {
  test.beforeEach(async ({ demo }) => {
    const tool = await demo.page.context().newCDPSession(demo.page);
    await tool.send('Page.setBypassCSP', { enabled: true });
    await demo.page.reload();
    await pageScriptsRan(demo.page);
  });

  test('fetch reaches nothing', async ({ demo }) => {
    expect(await tryFetches(demo.page)).toEqual(['TypeError', 'TypeError', 'TypeError']);
    expect(reached).toEqual([]);
  });

  test('the product is asked about each request', async ({ demo }) => {
    await demo.events();
    await tryFetches(demo.page);
    expect(await demo.events('cancelled')).toContainEqual(['cancelled', 'https://example.com/']);
  });

  test('a WebSocket reaches nothing', async ({ demo }) => {
    expect(await trySockets(demo.page)).not.toContain('open');
    expect(reached).toEqual([]);
  });

  test('a worker reaches nothing', async ({ demo }) => {
    const answer = await demo.page.evaluate((listening) => {
      const code = `fetch('http://127.0.0.1:${listening}/', { mode: 'no-cors' }).then(
        () => postMessage('REACHED'), (error) => postMessage(error.name))`;
      return new Promise((resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = (event) => resolve(event.data);
        worker.onerror = () => resolve('worker error');
      });
    }, port());
    expect(answer).not.toBe('REACHED');
    expect(reached).toEqual([]);
  });

  test('images, beacons and frames reach nothing', async ({ demo }) => {
    const outcome = await demo.page.evaluate(async (listening) => {
      const address = `http://127.0.0.1:${listening}`;
      const image = new Image();
      const failed = new Promise((resolve) => {
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('error');
      });
      image.src = `${address}/image`;
      navigator.sendBeacon(`${address}/beacon`, 'x');
      const frame = document.createElement('iframe');
      frame.src = `${address}/frame`;
      const framed = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await framed;
      return failed;
    }, port());
    expect(outcome).toBe('error');
    expect(reached).toEqual([]);
  });
});

function port(): number {
  return (server.address() as AddressInfo).port;
}

function tryFetches(page: Page): Promise<string[]> {
  return page.evaluate((listening) => {
    const addresses = [
      `http://127.0.0.1:${listening}/`,
      'https://example.com/',
      'http://192.0.2.1/',
    ];
    const attempts = addresses.map((address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'REACHED',
        (error: Error) => error.name,
      ),
    );
    return Promise.all(attempts);
  }, port());
}

function trySockets(page: Page): Promise<string[]> {
  return page.evaluate((listening) => {
    const attempt = (host: string) =>
      new Promise<string>((resolve) => {
        try {
          const socket = new WebSocket(`ws://${host}:${listening}/`);
          socket.onopen = () => resolve('open');
          socket.onerror = () => resolve('error');
        } catch (error) {
          resolve((error as Error).name);
        }
      });
    return Promise.all([attempt('127.0.0.1'), attempt('localhost')]);
  }, port());
}
