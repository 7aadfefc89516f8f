import { mirrored } from '../guard/unmirrored.ts';
import type { SessionState } from './session-state.ts';

/** What a listener of `onBeforeRequest` is told. */
export interface RequestDetails {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly resourceType: string;
  readonly referrer: string;
  readonly timestamp: number;
  readonly webContentsId?: number;
  readonly webContents?: unknown;
  readonly frame?: unknown;
}

interface Verdict {
  readonly cancel?: boolean;
  readonly redirectURL?: string;
}

type Listener = (details: RequestDetails, answer: (verdict: Verdict) => void) => void;

interface Filter {
  readonly urls: readonly string[];
  readonly types?: readonly string[];
  readonly excludeUrls?: readonly string[];
}

/** The one listener of a session, and the addresses it wants to hear of. */
export interface BeforeRequestRule {
  readonly urls: readonly string[];
  readonly listener: Listener;
}

/** `session.webRequest`: `onBeforeRequest` only, for header events do not run for custom schemes. */
export function makeWebRequest(state: SessionState): object {
  return mirrored('webRequest', {
    onBeforeRequest(filterOrListener: Filter | Listener | null, listener?: Listener | null): void {
      const filter = typeof filterOrListener === 'object' ? filterOrListener : null;
      if (filter?.types !== undefined || filter?.excludeUrls !== undefined) {
        throw new Error('stand-in: only the urls of a webRequest filter are mirrored');
      }
      const given = typeof filterOrListener === 'function' ? filterOrListener : (listener ?? null);
      const urls = filter?.urls ?? ['<all_urls>'];
      state.beforeRequest = given === null ? null : { urls, listener: given };
    },
  });
}

/** Asks the session's listener, if it wants this address, whether the request may go on. */
export async function askBeforeRequest(
  rule: BeforeRequestRule | null,
  details: RequestDetails,
): Promise<'allowed' | 'cancelled'> {
  if (rule === null || !rule.urls.some((pattern) => matches(pattern, details.url))) {
    return 'allowed';
  }
  const verdict = await new Promise<Verdict>((resolve) => rule.listener(details, resolve));
  if (verdict.redirectURL !== undefined) {
    throw new Error('stand-in: redirectURL of webRequest is not mirrored');
  }
  return verdict.cancel === true ? 'cancelled' : 'allowed';
}

function matches(pattern: string, url: string): boolean {
  if (pattern === '<all_urls>') return true;
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${expression}$`).test(url);
}
