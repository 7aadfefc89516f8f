import { type Machine, thisMachine } from '../../../main/machine.ts';
import { hurriedClock } from '../../main/registration/hurried-clock.ts';
import type { FileCall } from '../process/messages.ts';
import { faultyFile } from './faulty-file.ts';
import { faultyKeychain } from './faulty-keychain.ts';
import type { KillMoment, MachineFault } from './machine-fault.ts';
import { loseNames } from './names.ts';

/** The machine that the process runs on, and what is wrong with it. */
export interface FaultyMachine {
  readonly machine: Machine;
  /** All that is wrong from now on; what is not among it is well again. */
  readonly setFaults: (faults: readonly MachineFault[]) => void;
}

const millisecondsInHour = 3_600_000;

/** The real clock, files and keychain of this process, hurried by `speed`, with faults as they are set. `called` hears each call of a file. */
export const faultyMachine = (speed: number, called: (call: FileCall) => void): FaultyMachine => {
  let faults: readonly MachineFault[] = [];
  let calls = 0;
  let dyingAt: { readonly call: number; readonly moment: KillMoment } | null = null;
  const of = <Kind extends MachineFault['kind']>(kind: Kind) =>
    faults.find((fault): fault is Extract<MachineFault, { kind: Kind }> => fault.kind === kind);
  loseNames(() => of('names-gone') !== undefined);

  const clock = hurriedClock(speed);
  const disk = {
    fault: () => of('disk')?.fault ?? null,
    enter: (call: Omit<FileCall, 'number'>): KillMoment | null => {
      calls += 1;
      called({ ...call, number: calls });
      return dyingAt?.call === calls ? dyingAt.moment : null;
    },
  };
  return {
    setFaults: (next) => {
      faults = next;
      const kill = of('kill');
      dyingAt = kill === undefined ? null : { call: calls + kill.fileCall, moment: kill.moment };
    },
    machine: {
      ...thisMachine,
      clock: {
        ...clock,
        now: () => clock.now() + (of('wall-clock')?.hours ?? 0) * millisecondsInHour,
      },
      keychain: (account) =>
        faultyKeychain(thisMachine.keychain(account), () => of('keychain')?.fault ?? null),
      file: (place) => faultyFile(thisMachine.file(place), place, disk),
    },
  };
};
