import { readArguments } from './arguments.ts';
import { runFuzz } from './run-fuzz.ts';
import { allTargets } from './targets/all-targets.ts';

const wanted = readArguments(process.argv.slice(2));
const targets = allTargets.filter(({ name }) => name.includes(wanted.only));
if (targets.length === 0) throw new Error(`No target's name contains '${wanted.only}'.`);

console.log(`seed ${wanted.seed}, ${wanted.minutes} minutes`);
let rejections = 0;
process.on('unhandledRejection', (reason) => {
  rejections += 1;
  console.log(`FOUND: a promise was rejected and nobody heard it: ${String(reason)}`);
});
const { executions, findings } = await runFuzz({
  ...wanted,
  targets,
  monotonic: () => performance.now(),
  say: console.log,
});
for (const [name, count] of executions) console.log(`  ${name.padEnd(20)} ${count} executions`);
const found = findings.length + rejections;
console.log(`${found} findings, seed ${wanted.seed}`);
process.exit(found === 0 ? 0 : 1);
