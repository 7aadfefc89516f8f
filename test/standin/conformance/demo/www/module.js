/* oxlint-disable typescript/no-unsafe-return -- plain JavaScript has no types to return */
import { doubled } from './part.js';

window.moduleRan = doubled(21);

/** Tries what the policy must refuse; run by the page itself, for a tool's evaluation would be let through. */
window.tryForbidden = () => {
  const outcome = {};
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- what the policy must refuse
    outcome.eval = Function('return 1 + 1')();
  } catch (error) {
    // oxlint-disable-next-line typescript/no-implied-eval -- what the policy must refuse
    outcome.eval = error.name;
  }
  try {
    document.createElement('div').innerHTML = '<b>x</b>';
    outcome.innerHtml = 'allowed';
  } catch (error) {
    outcome.innerHtml = error.name;
  }
  return outcome;
};

/** A worker's address is a sink of Trusted Types: with no policy allowed, none can be started. */
window.tryWorker = () => {
  try {
    new Worker('worker.js');
    return 'started';
  } catch (error) {
    return error.name;
  }
};
