import { runScript } from '../start/run-script.ts';
import { stopped } from '../start/stopped.ts';
import { readBenchArguments } from './arguments.ts';
import { runBench } from './run-bench.ts';

const read = readBenchArguments(process.argv.slice(2));
if (read.kind === 'refused') {
  console.error(read.message);
  process.exit(2);
}
process.exit(
  await runScript((surroundings) =>
    Promise.race([runBench(read.registrations, surroundings), stopped(surroundings.stop)]),
  ),
);
