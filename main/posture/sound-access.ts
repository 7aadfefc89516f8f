import type { WriteAccess } from './write-access.ts';

/** What access the kiosk's account may have where something must not be its to change. What is not said to be denied is not, wherever it can be said. */
export const soundAccess = {
  // A file that is added beside a program may be loaded in another's place.
  within: new Set<WriteAccess>(['denied', 'untold']),
  // Who can only add there cannot rename what is another's, and so not replace it.
  above: new Set<WriteAccess>(['denied', 'untold', 'additions']),
} as const;
