import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import type { MachineFault } from '../machine/machine-fault.ts';
import type { Command, FileCall, KioskSettings, PageView, Told } from '../process/messages.ts';

/** One run of a kiosk, in a process of its own. */
export interface KioskProcess {
  readonly do: (event: FlowEvent) => Promise<void>;
  readonly setFaults: (faults: readonly MachineFault[]) => Promise<void>;
  readonly losePage: () => Promise<void>;
  /** The page does nothing any more, and does not say so. Resolves when main has put another in its place. */
  readonly hangPage: () => Promise<void>;
  /** The app quits, and its process ends. */
  readonly quit: () => Promise<void>;
  /** The process is killed at once. */
  readonly kill: () => Promise<void>;
  /** In how many accounts of the keychain the kiosk's tokens are. */
  readonly countTokens: () => Promise<number>;
  /** The keychain loses the kiosk's tokens. */
  readonly eraseTokens: () => Promise<void>;
  /** Bytes that it needs. */
  readonly measureMemory: () => Promise<number>;
  /** Resolves with the first view that fits, the present one included; rejects after `limit` milliseconds, or when the process ends. */
  readonly until: (
    what: string,
    fits: (view: PageView) => boolean,
    limit?: number,
  ) => Promise<PageView>;
  /** Resolves once the log has that code; rejects after `limit` milliseconds. */
  readonly untilLogged: (code: string, limit?: number) => Promise<void>;
  readonly view: () => PageView;
  /** All that was ever shown, in order. */
  readonly views: readonly PageView[];
  /** Resolves when the process has ended, by whatever. */
  readonly ended: Promise<void>;
  readonly hasEnded: () => boolean;
  /** Resolves when the process has ended; rejects when it has not within `limit` milliseconds. */
  readonly endsByItself: (limit?: number) => Promise<void>;
  /** Codes of the log and calls of files so far. */
  readonly codes: readonly string[];
  readonly fileCalls: readonly FileCall[];
}

/** A process that waits longer than this for one screen never gets there. */
const usualLimit = 45_000;

const describeView = (view: PageView | null): string =>
  view === null
    ? 'no screen'
    : `screen ${view.screen}${view.problem === null ? '' : `, problem ${view.problem}`}${view.busy ? ', busy' : ''}, service ${view.service}`;

const spawnKiosk = (
  program: string,
  settings: KioskSettings,
  environment: NodeJS.ProcessEnv,
): ChildProcess =>
  fork(program, [JSON.stringify(settings)], {
    execArgv: ['--expose-gc'],
    env: { ...environment, NODE_COMPILE_CACHE: path.dirname(program) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

interface Waiting {
  readonly fits: (view: PageView) => boolean;
  readonly resolve: (view: PageView) => void;
}

/** Starts the built program and resolves when its first page is there, or when it has been killed on the way (by a planned fault). */
export const startKioskProcess = async (
  program: string,
  settings: KioskSettings,
  environment: NodeJS.ProcessEnv,
): Promise<KioskProcess> => {
  const child = spawnKiosk(program, settings, environment);
  const codes: string[] = [];
  const fileCalls: FileCall[] = [];
  const waiting = new Set<Waiting>();
  const answers = new Map<number, (value: number | null) => void>();
  const views: PageView[] = [];
  let view: PageView | null = null;
  let lastId = 0;
  let complaint = '';
  const ready = Promise.withResolvers<void>();
  const ended = once(child, 'exit').then(() => undefined);
  child.stderr?.on('data', (text: Buffer) => {
    complaint += text.toString();
  });

  child.on('message', (message) => {
    const told = message as Told;
    switch (told.kind) {
      case 'ready':
        ready.resolve();
        return;
      case 'view':
        view = told.view;
        views.push(told.view);
        for (const each of waiting) if (each.fits(told.view)) each.resolve(told.view);
        return;
      case 'log':
        codes.push(told.code);
        return;
      case 'file':
        fileCalls.push(told.call);
        return;
      case 'done':
        answers.get(told.id)?.(told.value);
        return;
    }
  });

  const failure = (what: string): Error =>
    new Error(
      `${what}: ${describeView(view)}; log ${codes
        .filter((code) => code !== 'billing-answered')
        .slice(-12)
        .join(' ')}${complaint === '' ? '' : `; ${complaint.slice(0, 600)}`}`,
    );
  const ask = async (command: Command): Promise<number | null> => {
    lastId += 1;
    const id = lastId;
    const answered = Promise.withResolvers<number | null>();
    answers.set(id, answered.resolve);
    // A process that has just been killed takes nothing any more, which `ended` tells.
    if (child.connected) child.send({ id, command }, () => undefined);
    // A process that dies on the way has done what it could.
    return await Promise.race([answered.promise, ended.then(() => null)]);
  };
  const until: KioskProcess['until'] = async (what, fits, limit = usualLimit) => {
    if (view !== null && fits(view)) return view;
    const found = Promise.withResolvers<PageView>();
    const entry = { fits, resolve: found.resolve };
    waiting.add(entry);
    const timer = setTimeout(() => found.reject(failure(`waited for ${what} in vain`)), limit);
    void ended.then(() => found.reject(failure(`ended while waiting for ${what}`)));
    try {
      return await found.promise;
    } finally {
      clearTimeout(timer);
      waiting.delete(entry);
    }
  };

  await Promise.race([ready.promise, ended]);
  if (view === null && child.exitCode !== null && child.exitCode !== 0)
    throw failure('the kiosk did not start');
  return {
    do: async (event) => void (await ask({ kind: 'do', event })),
    setFaults: async (faults) => void (await ask({ kind: 'faults', faults })),
    losePage: async () => void (await ask({ kind: 'lose-page' })),
    hangPage: async () => void (await ask({ kind: 'hang-page' })),
    quit: async () => {
      await ask({ kind: 'quit' });
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    countTokens: async () => (await ask({ kind: 'count-tokens' })) ?? 0,
    eraseTokens: async () => void (await ask({ kind: 'erase-tokens' })),
    measureMemory: async () => (await ask({ kind: 'measure-memory' })) ?? 0,
    until,
    untilLogged: async (code, limit = usualLimit) => {
      const giveUpAt = performance.now() + limit;
      while (!codes.includes(code)) {
        if (performance.now() > giveUpAt) throw failure(`waited for ${code} in the log in vain`);
        await delay(10);
      }
    },
    view: () => {
      if (view === null) throw failure('nothing is shown');
      return view;
    },
    views,
    ended,
    endsByItself: async (limit = usualLimit) => {
      const timer = new AbortController();
      const late = delay(limit, 'late' as const, { signal: timer.signal }).catch(
        () => 'ended' as const,
      );
      const first = await Promise.race([ended, late]);
      timer.abort();
      if (first === 'late') throw failure('the process did not end');
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    codes,
    fileCalls,
  };
};
