import { startNeeds, testNeeds } from './needs.ts';
import { provision } from './provision.ts';

const needs = process.argv.includes('--for-tests') ? testNeeds : startNeeds;
const result = await provision(needs, console.error);
if (result.state === 'lacking') {
  console.error(result.advice);
  process.exitCode = 1;
}
