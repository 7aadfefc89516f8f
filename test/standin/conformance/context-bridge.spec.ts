import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('the exposed API is frozen through and through', async ({ demo }) => {
  const outcomes = await demo.page.evaluate(() => {
    const { demo: api } = window;
    const { add, nested } = api;
    const [, record] = nested.list;
    return {
      memberChanged: Reflect.set(api, 'add', 1),
      memberAdded: Reflect.set(api, 'more', 1),
      memberDeleted: Reflect.deleteProperty(api, 'add'),
      listExtended: Reflect.set(nested.list, 2, 1),
      deepMemberChanged: Reflect.set(record, 'deep', 1),
      functionChanged: Reflect.set(add, 'more', 1),
      apiReplaced: Reflect.set(window, 'demo', 1),
      apiDeleted: Reflect.deleteProperty(window, 'demo'),
    };
  });
  expect(Object.values(outcomes)).toEqual(Array(8).fill(false));
});

test('a call and its result are synchronous', async ({ demo }) => {
  expect(await demo.page.evaluate(() => window.demo.add(2, 3))).toBe(5);
});

test('values, functions and copies arrive at any depth', async ({ demo }) => {
  const facts = await demo.page.evaluate(() => {
    const { list, when, bytes } = window.demo.nested;
    return [list[1].deep(), when instanceof Date, bytes instanceof Uint8Array, bytes[2]];
  });
  expect(facts).toEqual(['deep', true, true, 3]);
});

test('an error crosses as an Error with its message and nothing more', async ({ demo }) => {
  const facts = await demo.page.evaluate(() => {
    try {
      return window.demo.throwError();
    } catch (error) {
      const known = error as Error & { extra?: unknown };
      return [
        known instanceof Error,
        known.constructor === Error,
        known.message,
        known.extra ?? null,
      ];
    }
  });
  expect(facts).toEqual([true, true, 'だめ', null]);
});

test('a thrown number crosses as an error without its value', async ({ demo }) => {
  const message = await demo.page.evaluate(() => {
    try {
      return window.demo.throwNumber();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(message).toContain('An unknown exception occurred in the isolated context');
});

test('parameters are copied by their kind', async ({ demo }) => {
  const kinds = await demo.page.evaluate(() => {
    class Custom {
      a = 1;
    }
    const values = [new Map(), [1], () => 1, Promise.resolve(), new Error('x'), new Custom()];
    return values.map((value) => window.demo.typeOf(value));
  });
  expect(kinds).toEqual(
    ['Map', 'Array', 'Function', 'Promise', 'Error', 'Object'].map((kind) => `[object ${kind}]`),
  );
});

test('a function of the page comes home as itself', async ({ demo }) => {
  const same = await demo.page.evaluate(() => {
    const own = () => 1;
    return window.demo.same(own) === own;
  });
  expect(same).toBe(true);
});

test("results belong to the page's own world", async ({ demo }) => {
  const facts = await demo.page.evaluate(() => {
    const { nested, echo } = window.demo;
    return [
      Object.getPrototypeOf(nested.list) === Array.prototype,
      echo instanceof Function,
      echo(1) instanceof Promise,
      echo.constructor === Function,
    ];
  });
  expect(facts).toEqual([true, true, true, true]);
});
