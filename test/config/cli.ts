import process from 'node:process';
import { readConfigArguments } from './arguments.ts';
import { runConfig } from './run-config.ts';

const terminal = { input: process.stdin, say: process.stderr };
const { output, errors, exitCode } = await runConfig(
  readConfigArguments(process.argv.slice(2)),
  terminal,
);
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
