import { doubled } from './part.js';

window.moduleRan = doubled(21);

/** Tries what the policy must refuse; run by the page itself, for a tool's evaluation would be let through. */
window.tryForbidden = () => {
  const outcome = {};
  try {
    outcome.eval = Function('return 1 + 1')();
  } catch (error) {
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
