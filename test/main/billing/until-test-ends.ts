import { onTestFinished } from 'vitest';
import type { ScriptedBackend } from './scripted-backend.ts';

/** Stops the backend when the present test has finished, however it has. */
export const untilTestEnds = <Backend extends ScriptedBackend>(backend: Backend): Backend => {
  onTestFinished(() => backend.stop());
  return backend;
};
