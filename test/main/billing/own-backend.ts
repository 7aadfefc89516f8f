import { afterEach, beforeEach } from 'vitest';
import { type ScriptedBackend, startScriptedBackend } from './scripted-backend.ts';

/**
 * Each test of the file has a backend of its own, started before it and stopped afterwards; `script` tells it what it answers from the start. What this
 * gives stands for the one of the present test, and for none outside of a test.
 */
export const ownBackend = (
  script: (backend: ScriptedBackend) => void = () => undefined,
): ScriptedBackend => {
  let backend: ScriptedBackend;
  beforeEach(async () => {
    backend = await startScriptedBackend();
    script(backend);
  });
  afterEach(() => backend.stop());
  return new Proxy({} as ScriptedBackend, {
    get: (_, member) => Reflect.get(backend, member) as unknown,
  });
};
