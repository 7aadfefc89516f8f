import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { isKioskUrl, kioskScheme } from './kiosk-origin.ts';
import { securityHeaders } from './security-headers.ts';
import type { ServedFile } from './served-files.ts';

/** Makes `app:` a scheme with an origin. To be called once, before the app is ready. */
export const registerKioskScheme = (
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>,
): void =>
  protocol.registerSchemesAsPrivileged([
    // SECURITY: custom scheme: standard and secure give the page an origin of its own; it bypasses no policy.
    { scheme: kioskScheme, privileges: { standard: true, secure: true } },
  ]);

const refuse = (status: number): Response =>
  new Response(null, { status, headers: securityHeaders });

/** Answers one request for a file of the page: 200 with the file, 404 for what is not listed, 405 for other methods. */
export const answerRequest = async (
  request: Pick<Request, 'url' | 'method'>,
  files: ReadonlyMap<string, ServedFile>,
): Promise<Response> => {
  if (request.method !== 'GET') {
    return refuse(405);
  }
  // SECURITY: path traversal: the path is looked up in the list of built files and never joined to a folder.
  const served = isKioskUrl(request.url) ? files.get(new URL(request.url).pathname) : undefined;
  if (served === undefined) {
    return refuse(404);
  }
  const body = await readFile(served.file);
  return new Response(body, { headers: { ...securityHeaders, 'content-type': served.mediaType } });
};

/** Serves the page to one session. Custom protocols belong to a session, so each customer's session needs its own. */
export const serveKiosk = (
  protocol: Pick<Protocol, 'handle'>,
  files: ReadonlyMap<string, ServedFile>,
): void => protocol.handle(kioskScheme, (request) => answerRequest(request, files));
