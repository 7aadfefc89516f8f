import type { Session } from 'electron';
import { cancelDownloads } from './cancel-downloads.ts';
import { denyPermissions } from './deny-permissions.ts';
import { leadNowhere } from './no-route.ts';
import { disableSpellcheck } from './no-spellcheck.ts';
import { refuseRequests } from './refuse-requests.ts';

/** Every rule that holds for a session. */
export const hardenSession = (session: Session): void => {
  refuseRequests(session);
  void leadNowhere(session);
  denyPermissions(session);
  cancelDownloads(session);
  disableSpellcheck(session);
};
