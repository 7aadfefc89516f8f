import { availableParallelism } from 'node:os';
import { buildKioskProcess } from '../faults/kiosk/build-kiosk-process.ts';
import { readFleetArguments, usage } from './arguments.ts';
import { fleetWords, isSound } from './fleet-words.ts';
import { type FleetReport, runFleet } from './run-fleet.ts';

const kiosksPerCore = 3;

const run = async (kiosks: number, rounds: number): Promise<FleetReport> => {
  const program = await buildKioskProcess();
  try {
    return await runFleet({
      program: program.file,
      kiosks,
      rounds: Array.from({ length: rounds }, (_, round) =>
        round % 2 === 0 ? 'clear' : 'answers-lost',
      ),
      sideways: kiosksPerCore * availableParallelism(),
      say: (line) => console.log(line),
    });
  } finally {
    await program.remove();
  }
};

const wanted = readFleetArguments(process.argv.slice(2));
if (wanted.kind === 'refused') {
  console.error(`${wanted.message}\nUsage: ${usage}`);
  process.exit(2);
}
const report = await run(wanted.kiosks, wanted.rounds);
console.log(fleetWords(report).join('\n'));
// Left to itself, Node 24 sometimes spins for ever in its clean-up of handles, after hundreds of processes and connections were cut off.
process.exit(isSound(report) ? 0 : 1);
