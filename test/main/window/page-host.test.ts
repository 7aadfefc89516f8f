import { EventEmitter } from 'node:events';
import type { BrowserWindow, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { createPageHost } from '../../../main/window/page-host.ts';
import { eventually } from '../../run/eventually.ts';

type Load = 'loads' | 'hangs' | 'fails';

const nameOf = (session: Session): string => String(Reflect.get(session, 'name'));

const bench = () => {
  const happened: string[] = [];
  const windows: EventEmitter[] = [];
  let load: Load = 'loads';
  let made = 0;

  const createWindow = (session: Session): BrowserWindow => {
    made += 1;
    const id = made;
    let destroyed = false;
    const window = Object.assign(new EventEmitter(), {
      webContents: Object.assign(new EventEmitter(), {
        id,
        send: (channel: string, detail: unknown) =>
          happened.push(`page ${id} hears ${channel} ${String(detail)}`),
      }),
      isDestroyed: () => destroyed,
      isMinimized: () => true,
      getBounds: () => ({ x: id, y: 0, width: 1_280, height: 800 }),
      restore: () => happened.push(`restore ${id}`),
      focus: () => happened.push(`focus ${id}`),
      show: () => happened.push(`show ${id}`),
      destroy: () => {
        destroyed = true;
        happened.push(`destroy ${id}`);
        window.emit('closed');
      },
      loadURL: async (url: string) => {
        happened.push(`load ${id} ${url} in session ${nameOf(session)}`);
        if (load === 'fails') throw new Error('ERR_FAILED');
        if (load === 'hangs') await new Promise(() => {});
        window.emit('ready-to-show');
      },
    });
    windows.push(window);
    return window as unknown as BrowserWindow;
  };
  const lost = vi.fn();
  const host = createPageHost({
    openSession: () => ({ name: made + 1 }) as unknown as Session,
    wipeSession: async (session) => {
      happened.push(`wipe session ${nameOf(session)}`);
    },
    wipeFailed: () => {},
    createWindow,
    sleep: async () => {
      if (load === 'loads') await new Promise(() => {});
    },
    pageLost: lost,
    placed: () => void happened.push(`stands at ${host.bounds()?.x}`),
  });
  const contentsOf = (index: number): EventEmitter =>
    (windows[index] as unknown as { webContents: EventEmitter }).webContents;
  return { host, happened, lost, windows, contentsOf, becomes: (next: Load) => (load = next) };
};

describe('the page host', () => {
  it('opens the first page', async () => {
    const { host, happened } = bench();
    expect(host.currentPageId()).toBe(null);
    await host.replace();
    expect(host.currentPageId()).toBe(1);
    expect(happened).toEqual([
      'load 1 app://kiosk/index.html in session 1',
      'show 1',
      'stands at 1',
    ]);
  });

  it('shows the next page in a session of its own, then destroys the last and wipes its session', async () => {
    const { host, happened } = bench();
    await host.replace();
    happened.length = 0;
    await host.replace();
    expect(happened).toEqual([
      'load 2 app://kiosk/index.html in session 2',
      'show 2',
      'stands at 2',
      'destroy 1',
      'wipe session 1',
    ]);
    expect(host.currentPageId()).toBe(2);
  });

  it('no longer counts a page as present once its replacement has begun', async () => {
    const { host } = bench();
    await host.replace();
    const replaced = host.replace();
    await eventually(() => expect(host.currentPageId()).toBe(2));
    await replaced;
  });

  it.each<Load>(['hangs', 'fails'])(
    'destroys and wipes the last page even when the next one %s',
    async (next) => {
      const { host, happened, becomes } = bench();
      await host.replace();
      becomes(next);
      await expect(host.replace()).rejects.toThrow();
      expect(happened.slice(-2)).toEqual(['destroy 1', 'wipe session 1']);
    },
  );

  it('replaces one page after the other, and goes on after one that failed', async () => {
    const { host, becomes } = bench();
    becomes('fails');
    await expect(host.replace()).rejects.toThrow('ERR_FAILED');
    becomes('loads');
    await Promise.all([host.replace(), host.replace()]);
    expect(host.currentPageId()).toBe(3);
  });

  it('tells of a page that crashed or hangs, and of no other', async () => {
    const { host, lost, windows, contentsOf } = bench();
    await host.replace();
    contentsOf(0).emit('render-process-gone', {}, { reason: 'crashed' });
    windows[0]?.emit('unresponsive');
    expect(lost.mock.calls).toEqual([['crashed'], ['unresponsive']]);
    await host.replace();
    contentsOf(0).emit('render-process-gone', {}, { reason: 'killed' });
    expect(lost).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['app://kiosk/index.html', []],
    ['about:blank', [['left']]],
    ['blob:app://kiosk/0', [['left']]],
    ['https://example.com/', [['left']]],
  ])('a page that is at %s: %j', async (address, told) => {
    const { host, lost, contentsOf } = bench();
    await host.replace();
    contentsOf(0).emit('did-navigate', {}, address);
    expect(lost.mock.calls).toEqual(told);
  });

  it('sends to the present page, and to nobody when there is none', async () => {
    const { host, happened } = bench();
    host.send('page.service', 'early');
    await host.replace();
    host.send('page.service', 'online');
    host.destroy();
    host.send('page.service', 'late');
    host.bringToFront();
    expect(happened.slice(3)).toEqual(['page 1 hears page.service online', 'destroy 1']);
    expect(host.currentPageId()).toBe(null);
  });

  it('tells when the present window has moved, and of no other', async () => {
    const { host, happened, windows } = bench();
    await host.replace();
    await host.replace();
    happened.length = 0;
    windows[0]?.emit('move');
    windows[1]?.emit('move');
    expect(happened).toEqual(['stands at 2']);
    host.destroy();
    expect(host.bounds()).toBe(null);
  });

  it('comes to the front when asked', async () => {
    const { host, happened } = bench();
    await host.replace();
    host.bringToFront();
    expect(happened.slice(-3)).toEqual(['restore 1', 'show 1', 'focus 1']);
  });
});
