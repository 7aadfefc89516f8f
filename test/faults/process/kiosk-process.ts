import { setTimeout as delay } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import type { Log } from '../../../main/log/log.ts';
import { faultyMachine } from '../machine/faulty-machine.ts';
import { keptTokens } from '../machine/kept-tokens.ts';
import type { Asked, Command, KioskSettings, Told } from './messages.ts';
import { type RunningKiosk, startKiosk } from './running-kiosk.ts';

/**
 * A kiosk in a process of its own, which can be killed at any moment: its settings are the only argument, and an IPC channel leads to
 * whoever started it. A program, since only a process can lose everything that it had in memory.
 */
const settings = JSON.parse(process.argv[2] ?? '') as KioskSettings;

const tell = (told: Told): void => {
  process.send?.(told);
};
const write = (code: string): void => tell({ kind: 'log', code });
const log: Log = { info: write, warn: write, error: write };
const { machine, setFaults } = faultyMachine(settings.speed, (call) =>
  tell({ kind: 'file', call }),
);

const start = (): Promise<RunningKiosk> =>
  startKiosk({ settings, machine, log, show: (view) => tell({ kind: 'view', view }) });

const tokens = keptTokens(settings.kioskId);

/** Where V8 keeps what a program holds; it compiles functions for hours, into others. */
const spacesOfData = ['new_space', 'old_space', 'large_object_space', 'new_large_object_space'];

/** Bytes that data need after all that can be collected has been, outside of the heap too. */
const memoryInUse = async (): Promise<number> => {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await delay(5);
  }
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => spacesOfData.includes(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, process.memoryUsage().external);
};

const run = async (): Promise<void> => {
  setFaults(settings.faults);
  const kiosk = await start();

  const carryOut = async (command: Command): Promise<number | null> => {
    switch (command.kind) {
      case 'do':
        kiosk.do(command.event);
        return null;
      case 'faults':
        setFaults(command.faults);
        return null;
      case 'lose-page':
        await kiosk.losePage();
        return null;
      case 'hang-page':
        await kiosk.hangPage();
        return null;
      case 'quit':
        await kiosk.quit();
        return null;
      case 'count-tokens':
        return await tokens.count();
      case 'erase-tokens':
        await tokens.erase();
        return null;
      case 'measure-memory':
        return await memoryInUse();
    }
  };

  process.on('message', (message) => {
    const { id, command } = message as Asked;
    void carryOut(command).then((value) => {
      tell({ kind: 'done', id, value });
      if (command.kind === 'quit') process.disconnect();
    });
  });
  tell({ kind: 'ready' });
};

// Whoever started this process is gone, or has seen it quit.
process.on('disconnect', () => process.exit(0));
void run();
