import { doubled } from './part.js';

window.moduleRan = doubled(21);

/** Tries what the policy must refuse; run by the page itself, for a tool's evaluation would be let through. */
window.tryForbidden = () => {
  const outcome = {};
  try {
    outcome.eval = (0, eval)('1 + 1');
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

/** Resolves to the answer of a worker of the kind. */
window.askWorker = (kind) =>
  new Promise((resolve) => {
    const options = kind === 'module' ? { type: 'module' } : {};
    // A worker's address is a sink of Trusted Types; with no policy allowed, only a page without them could start one.
    try {
      const worker = new Worker(kind === 'module' ? 'module-worker.js' : 'worker.js', options);
      worker.onmessage = (event) => resolve(event.data);
      worker.onerror = () => resolve('error');
    } catch (error) {
      resolve(error.name);
    }
  });
