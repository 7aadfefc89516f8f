import { expect } from '@playwright/test';
import { pageScriptsRan, test } from './demo-app.ts';

test.beforeEach(({ demo }) => pageScriptsRan(demo.page));

test('a structured clone goes to the main process and back', async ({ demo }) => {
  const facts = await demo.page.evaluate(async () => {
    const answer = await window.demo.echo({
      list: [1, undefined, null, Number.NaN, -0, 10n],
      date: new Date(5),
      map: new Map([[{ key: 1 }, new Set([1])]]),
      bytes: new Uint8Array([255, 0]),
      text: '日本語😀\u2028',
    });
    const [key, set] = [...answer.map][0] ?? [];
    return [
      answer.list.length,
      answer.list[1] === undefined,
      Number.isNaN(answer.list[3]),
      Object.is(answer.list[4], -0),
      String(answer.list[5]),
      answer.date.getTime(),
      key?.key,
      set?.has(1),
      [...answer.bytes],
      answer.text,
    ];
  });
  expect(facts).toEqual([6, true, true, true, '10', 5, 1, true, [255, 0], '日本語😀\u2028']);
});

test('a cycle survives', async ({ demo }) => {
  const same = await demo.page.evaluate(async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    const answer = await window.demo.echo(circle);
    return answer.self === answer;
  });
  expect(same).toBe(true);
});

test('a function cannot be sent', async ({ demo }) => {
  const message = await demo.page.evaluate(() =>
    window.demo.echo({ call: () => 1 }).then(
      () => 'sent',
      (error: Error) => error.message,
    ),
  );
  expect(message).toBe('An object could not be cloned.');
});

test("a handler's error arrives with its message and nothing more", async ({ demo }) => {
  const facts = await demo.page.evaluate(() =>
    window.demo
      .fail()
      .catch((error: Error & { secret?: unknown }) => [
        error.message,
        error.constructor === Error,
        error.secret ?? null,
      ]),
  );
  expect(facts).toEqual([
    "Error invoking remote method 'fail': TypeError: カード番号が不正です",
    true,
    null,
  ]);
});

test('a channel without handler is refused', async ({ demo }) => {
  const message = await demo.page.evaluate(() =>
    window.demo.unknownChannel().catch((error: Error) => error.message),
  );
  expect(message).toContain("No handler registered for 'no-such-channel'");
});

test('the main process sends, the page hears, and hears no more after unsubscribing', async ({
  demo,
}) => {
  const heard = await demo.page.evaluate(async () => {
    const all: unknown[] = [];
    const oneTick = (value: string) =>
      new Promise<void>((resolve) => {
        const off = window.demo.onTick((ticked) => {
          if (ticked !== value) return;
          off();
          resolve();
        });
        window.demo.note(value);
      });
    const off = window.demo.onTick((value, map) => {
      all.push([value, (map as Map<string, bigint>).get('key') === 1n]);
    });
    await oneTick('a');
    off();
    await oneTick('b');
    return all;
  });
  expect(heard).toEqual([['a', true]]);
});

test('the sender is the main frame, described by the browser', async ({ demo }) => {
  expect(await demo.page.evaluate(() => window.demo.sender())).toEqual({
    type: 'frame',
    url: 'app://kiosk/index.html',
    origin: 'app://kiosk',
    parent: null,
    detached: false,
    destroyed: false,
    isMainFrame: true,
  });
});

test('a message that the preload sends at its start has the right sender', async ({ demo }) => {
  await expect
    .poll(() => demo.events('note'))
    .toContainEqual(['note', 'preload', 'app://kiosk/index.html']);
});

test('the page cannot forge its address for the sender check', async ({ demo }) => {
  const sender = await demo.page.evaluate(() => {
    for (const name of ['URL', 'documentURI', 'location', 'defaultView']) {
      const image = document.createElement('img');
      image.setAttribute('name', name);
      document.body.append(image);
    }
    return window.demo.sender();
  });
  expect(sender).toMatchObject({ url: 'app://kiosk/index.html', isMainFrame: true });
});

test('the sender of a pending call is gone when the page has navigated', async ({ demo }) => {
  await demo.page.evaluate(() => {
    window.demo.keepSender().catch(() => undefined);
  });
  await expect.poll(() => demo.app.evaluate(() => demoMain.keptFrame?.isDestroyed())).toBe(false);
  await demo.app.evaluate(() => demoMain.windows[0]?.loadURL('app://kiosk/second.html'));
  const facts = await demo.app.evaluate(() => [
    demoMain.keptFrame.isDestroyed(),
    demoMain.keptEvent.senderFrame ?? null,
  ]);
  expect(facts).toEqual([true, null]);
});

test('the sender of a pending call is gone when its window has', async ({ demo }) => {
  await demo.page.evaluate(() => {
    window.demo.keepSender().catch(() => undefined);
  });
  await expect.poll(() => demo.app.evaluate(() => demoMain.keptFrame?.isDestroyed())).toBe(false);
  await demo.app.evaluate(() => demoMain.replaceWindow('customer-2'));
  expect(await demo.app.evaluate(() => demoMain.keptFrame.isDestroyed())).toBe(true);
});
