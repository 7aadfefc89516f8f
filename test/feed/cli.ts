import process from 'node:process';
import { readFeedArguments } from './arguments.ts';
import { runFeed } from './run-feed.ts';

const { output, errors, exitCode } = runFeed(readFeedArguments(process.argv.slice(2)));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
