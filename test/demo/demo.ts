import { runScript } from '../start/run-script.ts';
import { stopped } from '../start/stopped.ts';
import { readDemoArguments } from './arguments.ts';
import { runDemo } from './run-demo.ts';

const read = readDemoArguments(process.argv.slice(2));
if (read.kind === 'refused') {
  console.error(read.message);
  process.exit(2);
}
process.exit(
  await runScript((surroundings) =>
    Promise.race([runDemo(read.options, surroundings), stopped(surroundings.stop)]),
  ),
);
