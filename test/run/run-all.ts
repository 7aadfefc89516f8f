import { mkdir, rm } from 'node:fs/promises';
import { testNeeds } from '../provision/needs.ts';
import { provision } from '../provision/provision.ts';
import { type SuiteOutcome, summary } from './outcome.ts';
import { runSuite } from './run-suite.ts';
import { outputFolder, suites } from './suites.ts';

const provided = await provision(testNeeds, console.error);
if (provided.state === 'lacking') console.error(provided.advice);

await rm(outputFolder, { recursive: true, force: true });
await mkdir(outputFolder, { recursive: true });

const outcomes: SuiteOutcome[] = [];
for (const suite of suites) outcomes.push(await runSuite(suite));

console.log(summary(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
