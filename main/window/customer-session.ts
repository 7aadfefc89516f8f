import { type Session, session } from 'electron';
import { serveKiosk } from './app-protocol.ts';
import { hardenSession } from './hardening/harden-session.ts';
import { listServedFiles } from './served-files.ts';

/** A session in memory for one customer: hardened, serving the page's files. `id` is never used twice. */
export const openCustomerSession = (id: string, rendererFolder: string): Session => {
  // SECURITY: wipe: a partition without `persist:` lives in memory alone, and each customer has another.
  const customerSession = session.fromPartition(`customer-${id}`, { cache: false });
  hardenSession(customerSession);
  serveKiosk(customerSession.protocol, listServedFiles(rendererFolder));
  return customerSession;
};

/** Empties the session of a customer who has gone; its window must be destroyed already. */
export const wipeCustomerSession = async (customerSession: Session): Promise<void> => {
  // SECURITY: wipe: storage, caches and connections of the last customer are dropped without waiting for collection.
  await Promise.all([
    customerSession.clearStorageData(),
    customerSession.clearCache(),
    customerSession.clearAuthCache(),
    customerSession.closeAllConnections(),
  ]);
};
