import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import type { Recorder } from '../guard/recorder.ts';
import { mirrored } from '../guard/unmirrored.ts';

const powerEvents = new Set([
  'suspend',
  'resume',
  'on-ac',
  'on-battery',
  'shutdown',
  'lock-screen',
  'unlock-screen',
  'thermal-state-change',
  'speed-limit-change',
  'user-did-become-active',
  'user-did-resign-active',
]);

/** `powerMonitor`: listens, and hears only what a test emits. */
export class PowerMonitor extends mirroredEmitter('powerMonitor', powerEvents) {}

/** `powerSaveBlocker`: blockers are counted and recorded; no display is kept awake. */
export function powerSaveBlockerModule(recorder: Recorder): object {
  const started = new Set<number>();
  let nextId = 0;
  return mirrored('powerSaveBlocker', {
    start(type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
      recorder.call('powerSaveBlocker', 'start', type);
      started.add(nextId);
      return nextId++;
    },
    stop(id: number): boolean {
      recorder.call('powerSaveBlocker', 'stop', id);
      return started.delete(id);
    },
    isStarted: (id: number): boolean => started.has(id),
  });
}
