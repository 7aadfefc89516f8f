import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('builtins that the page puts in place see no traffic of the bridge', async ({ demo }) => {
  const seen = await demo.page.evaluate(async () => {
    // Text, not a list: one of the traps sits on the first element of every list.
    let calls = '';
    const undo: (() => void)[] = [];
    const spyOn = (owner: object, name: string) => {
      const original = Reflect.getOwnPropertyDescriptor(owner, name);
      if (original === undefined) throw new Error(`no ${name}`);
      type Spied = { (...values: unknown[]): unknown; new (...values: unknown[]): unknown };
      const value = original.value as Spied;
      const { apply } = Reflect;
      const spy = function (this: unknown, ...values: unknown[]) {
        calls += `${name} `;
        return (
          new.target === undefined ? apply(value, this, values) : new value(...values)
        ) as object;
      };
      Object.defineProperty(owner, name, { ...original, value: spy });
      undo.push(() => Object.defineProperty(owner, name, original));
    };
    const trapSetter = (owner: object, name: string) => {
      Object.defineProperty(owner, name, {
        configurable: true,
        get: () => {
          calls += `get ${name} `;
        },
        set: () => {
          calls += `set ${name} `;
        },
      });
      undo.push(() => Reflect.deleteProperty(owner, name));
    };
    spyOn(EventTarget.prototype, 'dispatchEvent');
    spyOn(EventTarget.prototype, 'addEventListener');
    spyOn(window, 'CustomEvent');
    spyOn(Reflect, 'apply');
    spyOn(Reflect, 'construct');
    spyOn(Map.prototype, 'get');
    spyOn(Map.prototype, 'set');
    trapSetter(Object.prototype, 'detail');
    trapSetter(Array.prototype, '0');
    window.demo.add(1, 2);
    window.demo.nested.list[1].deep();
    const ping = window.demo.ping();
    window.demo.onTick(() => undefined)();
    for (const restore of undo) restore();
    await ping;
    return calls;
  });
  expect(seen).toBe('');
});

test('a stack trace hands out no function of the bridge', async ({ demo }) => {
  const handedOut = await demo.page.evaluate(() => {
    const taken: string[] = [];
    let sites = 0;
    const errors = Error as unknown as { prepareStackTrace?: unknown };
    errors.prepareStackTrace = (_error: Error, frames: NodeJS.CallSite[]) => {
      for (const frame of frames) {
        sites += 1;
        const script = frame.getScriptNameOrSourceURL() ?? '';
        if (!/UtilityScript|^$|debugger eval/.test(script) && frame.getFunction() !== undefined) {
          taken.push(script);
        }
      }
      return '';
    };
    const attempts = [() => window.demo.throwError(), () => window.demo.add(Symbol('x'), 1)];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        String((error as Error).stack);
      }
    }
    delete errors.prepareStackTrace;
    return { taken, looked: sites > 0 };
  });
  expect(handedOut).toEqual({ taken: [], looked: true });
});

test("the constructor of a bridged function stays in the page's own world", async ({ demo }) => {
  const own = await demo.page.evaluate(() => {
    const { add } = window.demo;
    return add.constructor === Function && Object.getPrototypeOf(add) === Function.prototype;
  });
  expect(own).toBe(true);
});

test('permissions are denied at once', async ({ demo }) => {
  const states = await demo.page.evaluate(() => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read'];
    const asked = names.map((name) =>
      navigator.permissions.query({ name: name as PermissionName }),
    );
    return Promise.all(asked).then((all) => all.map(({ state }) => state));
  });
  expect(states).toEqual(Array(5).fill('denied'));
  const outcomes = await demo.page.evaluate(() =>
    Promise.all([
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'refused',
      ),
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          (error) => resolve(`code ${error.code}`),
        );
      }),
      Notification.requestPermission(),
      navigator.clipboard.readText().then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    ]),
  );
  expect(outcomes).toEqual(['refused', 'code 1', 'denied', 'NotAllowedError']);
});
