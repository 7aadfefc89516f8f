import process from 'node:process';
import { readCliOptions, usage } from './cli-options.ts';
import { startSandbox } from './sandbox.ts';
import { type SandboxOptions, SandboxStartError } from './sandbox-options.ts';

const run = async (options: SandboxOptions): Promise<void> => {
  const sandbox = await startSandbox(options);
  const { stop, ...printed } = sandbox;
  console.log(JSON.stringify(printed));
  const stopAndLeave = (): void => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stopAndLeave);
  process.once('SIGINT', stopAndLeave);
};

const read = readCliOptions(process.argv.slice(2));
if (read.state === 'refused') {
  console.error(`${read.message}\nUsage: ${usage}`);
  process.exitCode = 2;
} else {
  run(read.options).catch((error: unknown) => {
    if (!(error instanceof SandboxStartError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
