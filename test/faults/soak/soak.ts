import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildKioskProcess } from '../kiosk/build-kiosk-process.ts';
import { runSoak, type SoakReport } from './run-soak.ts';
import { soakWords } from './soak-words.ts';

/** `[--registrations 1000] [--seed N] [--lanes 8]` */
const { values } = parseArgs({
  options: {
    registrations: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    lanes: { type: 'string', default: '8' },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}`);
const soak = async (): Promise<SoakReport> => {
  const program = await buildKioskProcess();
  try {
    return await runSoak({
      program: program.file,
      registrations: Number(values.registrations),
      seed,
      lanes: Number(values.lanes),
      say: (line) => console.log(line),
    });
  } finally {
    await program.remove();
  }
};

const report = await soak();
console.log(soakWords(report, seed).join('\n'));
// Left to itself, Node 24 sometimes spins for ever in its clean-up of handles, after hundreds of processes and connections were cut off.
process.exit(report.isSound ? 0 : 1);
