import { type Arguments, readArguments, usage } from './arguments.ts';
import { developKiosk } from './develop-kiosk.ts';
import { runScript } from './run-script.ts';

const read: Arguments = readArguments(process.argv.slice(2));
if (read.kind !== 'start') {
  console.error(read.kind === 'refused' ? `${read.message}\n${usage}` : usage);
  process.exit(read.kind === 'refused' ? 2 : 0);
}
process.exit(await runScript((surroundings) => developKiosk(read.options, surroundings)));
