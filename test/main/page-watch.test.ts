import { expect, test } from 'vitest';
import { createPageWatch } from '../../main/page-watch.ts';
import { FakeClock } from './billing/fake-clock.ts';

/** A page that answers as long as it lives. */
const bench = () => {
  const clock = new FakeClock();
  const page = { state: 'lives' as 'lives' | 'hangs' };
  const happened: string[] = [];
  const watch = createPageWatch({
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    ask: () => {
      happened.push('asked');
      if (page.state === 'lives') {
        watch.alive();
      }
    },
    hung: () => happened.push('hung'),
  });
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      clock.advance(1_000);
      await new Promise(setImmediate);
    }
  };
  return { clock, page, happened, watch, pass };
};

test('a page that answers is asked every 2 s, for ever', async () => {
  const { happened, watch, pass } = bench();
  watch.opened();
  await pass(60);
  expect(happened).toEqual(Array(30).fill('asked'));
});

test('a page that leaves five questions unanswered is lost, and asked no more', async () => {
  const { page, happened, watch, pass } = bench();
  watch.opened();
  await pass(4);
  page.state = 'hangs';
  happened.length = 0;
  await pass(11);
  expect(happened).toEqual(Array(5).fill('asked'));
  await pass(60);
  expect(happened).toEqual([...Array(5).fill('asked'), 'hung']);
});

test('a page that answers late, but before the fifth question, stays', async () => {
  const { page, happened, watch, pass } = bench();
  watch.opened();
  page.state = 'hangs';
  await pass(9);
  page.state = 'lives';
  await pass(20);
  expect(happened).not.toContain('hung');
});

test('a machine that sleeps for hours loses no page', async () => {
  const { clock, happened, watch, pass } = bench();
  watch.opened();
  await pass(2);
  clock.sleepMachine(8 * 60 * 60 * 1000);
  await pass(4);
  expect(happened).toEqual(['asked', 'asked', 'asked']);
});

test('a page that is about to be replaced is not missed; the next one is watched from its start', async () => {
  const { page, happened, watch, pass } = bench();
  watch.opened();
  page.state = 'hangs';
  await pass(8);
  watch.closed();
  await pass(60);
  expect(happened).toEqual(Array(4).fill('asked'));
  watch.opened();
  await pass(13);
  expect(happened.filter((each) => each === 'hung')).toHaveLength(1);
});
