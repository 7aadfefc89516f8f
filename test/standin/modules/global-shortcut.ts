import type { Recorder } from '../guard/recorder.ts';
import { mirrored } from '../guard/unmirrored.ts';

/** `globalShortcut`: registered and recorded; no key of the desktop reaches it. */
export function globalShortcutModule(recorder: Recorder): object {
  const registered = new Set<string>();
  return mirrored('globalShortcut', {
    register(accelerator: string): boolean {
      recorder.call('globalShortcut', 'register', accelerator);
      if (registered.has(accelerator)) return false;
      registered.add(accelerator);
      return true;
    },
    isRegistered: (accelerator: string): boolean => registered.has(accelerator),
    unregister(accelerator: string): void {
      recorder.call('globalShortcut', 'unregister', accelerator);
      registered.delete(accelerator);
    },
    unregisterAll(): void {
      recorder.call('globalShortcut', 'unregisterAll');
      registered.clear();
    },
  });
}
