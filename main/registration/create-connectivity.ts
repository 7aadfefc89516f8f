import type { Service } from '../../preload/contract/kiosk-profile.ts';
import type { Billing } from '../billing/billing.ts';
import { onceWithin } from '../billing/effort.ts';
import type { Log } from '../log/log.ts';
import { askedToWait } from './asked-to-wait.ts';
import type { Clock } from './ports.ts';
import { ProbeSchedule } from './probe-schedule.ts';
import type { RegistrationListener } from './registration.ts';
import { isSameService, serviceSeenBy } from './service.ts';

/** For one probe. */
const patience = 10_000;

export interface ConnectivityParts {
  readonly billing: Pick<Billing, 'encryptionKey' | 'onContact'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly listener: Pick<RegistrationListener, 'serviceChanged'>;
}

/** Whether the backend can be reached and trusted. */
export interface Connectivity {
  start(): void;
  stop(): void;
  /** For the kiosk's profile; `online` until the first probe has said otherwise. */
  current(): Service;
}

/**
 * Probes the backend by asking for its encryption keys, at most every 10 s, and only while no other call tells. The verdict is always a
 * probe's: a call that fails only brings the next probe forward.
 */
export const createConnectivity = (parts: ConnectivityParts): Connectivity => {
  const { billing, clock, log, listener } = parts;
  const schedule = new ProbeSchedule(clock);
  let service: Service = { state: 'online' };
  let running: AbortController | null = null;
  let probing = false;

  const probe = async (stopped: AbortSignal): Promise<void> => {
    probing = true;
    schedule.probed();
    const answer = await billing.encryptionKey(onceWithin(patience));
    probing = false;
    if (answer.state === 'failed') {
      schedule.putOff(askedToWait(answer.last));
    }
    const seen = serviceSeenBy(answer);
    if (stopped.aborted || isSameService(seen, service)) {
      return;
    }
    service = seen;
    const problem = seen.state === 'out-of-service' ? { problem: seen.problem.slug } : {};
    log.warn('service-changed', { reason: seen.state, ...problem });
    listener.serviceChanged(seen);
  };

  const run = async (stopped: AbortSignal): Promise<void> => {
    const stopListening = billing.onContact((contact) => {
      if (!probing) {
        schedule.heard(contact === 'reached' && service.state === 'online' ? 'fine' : 'doubtful');
      }
    });
    while (!stopped.aborted) {
      await probe(stopped);
      await schedule.due(stopped);
    }
    stopListening();
  };

  return {
    start: () => {
      if (running === null) {
        running = new AbortController();
        void run(running.signal);
      }
    },
    stop: () => {
      running?.abort();
      running = null;
    },
    current: () => service,
  };
};
