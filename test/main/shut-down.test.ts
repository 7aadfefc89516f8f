import { describe, expect, it } from 'vitest';
import { createShutDown } from '../../main/shut-down.ts';

const never = () => new Promise<void>(() => {});

const shutDownWith = (quit: () => Promise<void>, sleep: () => Promise<void>) => {
  const happened: string[] = [];
  const ended = new Promise<readonly string[]>((resolve) => {
    const shutDown = createShutDown({
      quit: () => {
        happened.push('quit');
        return quit();
      },
      destroyPage: () => happened.push('destroy page'),
      exit: (code) => {
        happened.push(`exit ${code}`);
        resolve(happened);
      },
      sleep,
    });
    shutDown(0);
    shutDown(1);
  });
  return ended;
};

describe('shutting down', () => {
  it('takes the page away, ends the session, then exits, once', async () => {
    expect(await shutDownWith(async () => {}, never)).toEqual(['destroy page', 'quit', 'exit 0']);
  });

  it('does not wait for a session that cannot be ended', async () => {
    expect(await shutDownWith(never, async () => {})).toEqual(['destroy page', 'quit', 'exit 0']);
  });
});
