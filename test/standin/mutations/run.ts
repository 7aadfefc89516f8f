import { faults } from './faults.ts';
import { judge } from './judge.ts';

/** Plants every fault in turn and tells which ones the conformance suite noticed; exit code 1 when one was not. */
let missed = 0;
for (const fault of faults) {
  const judgement = await judge(fault);
  if (judgement.verdict !== 'caught') missed += 1;
  console.log(`${judgement.verdict.padEnd(8)} ${fault.name}`);
  if (judgement.verdict === 'unclear') console.log(judgement.message);
}
console.log(`${faults.length - missed} of ${faults.length} planted faults noticed`);
process.exitCode = missed === 0 ? 0 : 1;
