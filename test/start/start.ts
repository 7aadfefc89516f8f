import { readArguments, usage } from './arguments.ts';
import { createCleanups } from './cleanups.ts';
import { startKiosk } from './start-kiosk.ts';

/** Standard output is for the ready line alone. */
const say = (line: string) => console.error(line);

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read.kind === 'help') {
    console.log(usage);
    return 0;
  }
  if (read.kind === 'refused') {
    say(`${read.message}\n${usage}`);
    return 2;
  }
  const asked = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => asked.abort());
  const cleanups = createCleanups(say);
  try {
    return await startKiosk(read.options, { say, cleanups, stop: asked.signal });
  } catch (error) {
    say(
      `The kiosk could not be started: ${error instanceof Error ? error.message : String(error)}`,
    );
    return asked.signal.aborted ? 0 : 1;
  } finally {
    await cleanups.run();
  }
}

process.exit(await main());
