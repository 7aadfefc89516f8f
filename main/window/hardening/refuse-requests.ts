import type { Session } from 'electron';
import { isKioskUrl } from '../kiosk-origin.ts';

/** The page's network is its own files. */
export const refuseRequests = (session: {
  webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
}): void => {
  // SECURITY: no network: every request but those to `app://kiosk` is refused, WebSockets included.
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isKioskUrl(details.url) }),
  );
};
