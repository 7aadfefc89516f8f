import type { Tricks } from './trick.ts';

const bridge = (): Record<string, Record<string, (input?: unknown) => Promise<unknown>>> =>
  Reflect.get(globalThis, 'kiosk') as never;

const callOf = (group: string, name: string): ((...inputs: unknown[]) => Promise<unknown>) => {
  const found = bridge()[group]?.[name];
  if (found === undefined) throw new ReferenceError(`no ${group}.${name}`);
  return found as (...inputs: unknown[]) => Promise<unknown>;
};

/** Who is behind an object: Node would be told by `process`, Electron's preload by `require`. */
const reach = (value: unknown): string => {
  const maker: unknown = Reflect.get(Object(value), 'constructor');
  if (maker !== Function && maker !== Object && maker !== Promise && maker !== Error) {
    return `another world's ${String(Reflect.get(Object(maker), 'name'))}`;
  }
  return 'own world';
};

const rejection = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => 'answered',
    (error: unknown) => error,
  );

const tryTo = (change: () => unknown): string => {
  try {
    return change() === false ? 'refused' : 'changed';
  } catch (error) {
    return error instanceof Error ? error.name : 'thrown';
  }
};

/** Everything by which a page may get behind the bridge. */
export const nodeTricks = {
  'names of Node and Electron': () =>
    ['require', 'process', 'module', 'exports', 'global', 'Buffer', '__dirname', 'electron']
      .concat(['ipcRenderer', 'setImmediate', 'webFrame', 'contextBridge'])
      .filter((name) => name in globalThis)
      .join(' '),
  'what the bridge holds': () =>
    Object.entries(bridge())
      .flatMap(([group, members]) => Object.keys(members).map((name) => `${group}.${name}`))
      .toSorted()
      .join(' '),
  'prototypes of what the bridge holds': () =>
    [bridge(), ...Object.values(bridge()), callOf('page', 'open')].map(reach).join(),
  'the promise of a call': () => reach(callOf('contract', 'read')()),
  'the error of a call': async () => {
    const error = await rejection(callOf('login', 'verify')('nonsense'));
    return `${reach(error)}: ${error instanceof Error ? error.message : String(error)}`;
  },
  'another function in the bridge': () =>
    tryTo(() => Reflect.set(bridge(), 'page', { open: () => 'mine' })),
  'another function in a group': () =>
    tryTo(() => Reflect.set(bridge()['page'] ?? {}, 'open', () => 'mine')),
  'a call taken away': () => tryTo(() => Reflect.deleteProperty(bridge()['page'] ?? {}, 'open')),
  'another prototype': () => tryTo(() => Object.setPrototypeOf(bridge(), { evil: 1 })),
  'another bridge': () => tryTo(() => Reflect.set(globalThis, 'kiosk', {})),
  'a channel of its own': () =>
    rejection(
      Promise.resolve().then(() => callOf('page', 'invoke')('ELECTRON_BROWSER_REQUIRE', 'fs')),
    ).then(String),
  'more than one argument': () =>
    rejection(callOf('login', 'verify')({ code: '1' }, 'more')).then(String),
  'a function as an argument': () => rejection(callOf('login', 'verify')(() => 1)).then(String),
  'an argument that acts when it is read': () => {
    const input = {
      get code(): string {
        throw new Error('looked at');
      },
    };
    return rejection(callOf('login', 'verify')(input)).then(String);
  },
  'a listener that is none': () => tryTo(() => callOf('page', 'service')('text')),
  'a message to itself': async () => {
    window.postMessage({ channel: 'login.verify', input: { code: '1' } }, '*');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 'posted';
  },
  'every prototype spoilt before a call': async () => {
    const spoilt = ['then', 'code', 'channel', 'input', 'loginId', 'get', 'value'];
    const seen: string[] = [];
    for (const name of spoilt) {
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get: () => {
          seen.push(name);
        },
        set: (value: unknown) => {
          seen.push(`${name}=${String(value)}`);
        },
      });
    }
    seen.length = 0;
    const answer = callOf('login', 'verify')('nonsense').catch(() => undefined);
    const during = seen.filter((name) => name !== 'then' && name !== 'get' && name !== 'value');
    for (const name of spoilt) Reflect.deleteProperty(Object.prototype, name);
    await answer;
    return during.join() || 'nothing seen';
  },
  'a flood of calls': async () => {
    const answers = await Promise.all(
      Array.from({ length: 500 }, () => rejection(callOf('operation', 'prepare')())),
    );
    const refused = answers.filter((answer) => String(answer).includes('flood'));
    return refused.length > 400 ? 'most refused' : `${refused.length} refused`;
  },
} satisfies Tricks;
