import { readArguments, usage } from './arguments.ts';
import { runScript } from './run-script.ts';
import { startKiosk } from './start-kiosk.ts';

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  switch (read.kind) {
    case 'help':
      console.log(usage);
      return 0;
    case 'refused':
      console.error(`${read.message}\n${usage}`);
      return 2;
    case 'start':
      return runScript((surroundings) => startKiosk(read.options, surroundings));
  }
}

process.exit(await main());
