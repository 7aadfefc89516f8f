import type { Log } from '../log/log.ts';
import { changedMembers, harmlessMembers } from './harmless-members.ts';
import type { KioskConfig } from './kiosk-config.ts';
import type { ConfigFiles, LoadedConfig } from './load-config.ts';

export interface ReloadParts {
  /** What the kiosk was started with. */
  readonly started: ConfigFiles;
  /** Reads the same file again. */
  readonly load: () => LoadedConfig;
  readonly takeUp: (config: KioskConfig) => void;
  readonly log: Log;
}

/**
 * Reads the configuration anew while the kiosk runs. It is taken up whole where it differs in harmless members alone; else the kiosk goes on
 * with what it has, and its log says by which code and because of which members. No value is ever logged.
 */
export const createReload = ({ started, load, takeUp, log }: ReloadParts): (() => void) => {
  let present = started;
  return () => {
    const loaded = load();
    if (loaded.state === 'refused') {
      log.warn('configuration-refused', { reason: loaded.faults.join('; ') });
      return;
    }
    const changed = changedMembers(present, loaded);
    // SECURITY: whom the kiosk trusts and whom it lets in is settled at its start, after its self-test, and by no signal.
    const others = changed.filter((member) => !harmlessMembers.has(member));
    if (others.length > 0) {
      log.warn('configuration-needs-restart', { reason: others.join(', ') });
      return;
    }
    present = loaded;
    takeUp(loaded.config);
    log.info('configuration-reloaded', { reason: changed.join(', ') });
  };
};
