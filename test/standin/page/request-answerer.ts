import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import type { SchemeMap } from '../scheme/scheme-map.ts';
import type { SessionState } from '../session/session-state.ts';
import { askBeforeRequest } from '../session/web-request.ts';
import { resourceTypeName } from './resource-type.ts';

type Paused = Protocol.Fetch.requestPausedPayload;

/** What the answerer asks the page about a request. */
export interface RequestingPage {
  readonly id: number;
  readonly contents: unknown;
  frameKind(frameId: string): 'main' | 'sub';
  judgeNavigation(request: Paused): 'allowed' | 'prevented';
}

/**
 * Answers every request of a page and of its workers: from the product's `protocol.handle`, or not at all.
 */
export class RequestAnswerer {
  readonly #schemes: SchemeMap;
  readonly #state: SessionState;
  readonly #page: RequestingPage;
  #nextId = 1;

  constructor(schemes: SchemeMap, state: SessionState, page: RequestingPage) {
    this.#schemes = schemes;
    this.#state = state;
    this.#page = page;
  }

  /** SECURITY: the first network wall. Interception is on for all addresses before the first byte is loaded. */
  async guard(session: CdpSession): Promise<void> {
    session.on('Fetch.requestPaused', (request) => void this.#answer(session, request));
    await session.send('Fetch.enable', {
      patterns: [{ urlPattern: '*', requestStage: 'Request' }],
    });
  }

  async #answer(session: CdpSession, paused: Paused): Promise<void> {
    const { requestId } = paused;
    try {
      const response = await this.#decide(paused);
      if (typeof response === 'string') {
        session.post('Fetch.failRequest', { requestId, errorReason: response });
        return;
      }
      session.post('Fetch.fulfillRequest', {
        requestId,
        responseCode: response.status,
        responseHeaders: this.#headersOf(response),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      });
    } catch (error) {
      const reason = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`[standin] ${paused.request.url}: ${reason}\n`);
      session.post('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    }
  }

  async #decide(paused: Paused): Promise<Response | Protocol.Network.ErrorReason> {
    const isDocument = paused.resourceType === 'Document';
    if (isDocument && this.#page.judgeNavigation(paused) === 'prevented') return 'Aborted';
    const url = this.#schemes.fromVirtual(paused.request.url);
    const verdict = await askBeforeRequest(this.#state.beforeRequest, this.#details(paused, url));
    // SECURITY: whatever the product's session does not serve itself ends here.
    const handler = this.#state.handlers.get(url.split(':')[0] ?? '');
    if (verdict === 'cancelled' || handler === undefined) return 'BlockedByClient';
    if (URL.canParse(paused.request.url)) {
      this.#state.origins.add(new URL(paused.request.url).origin);
    }
    const response = await handler(requestFrom(paused, url));
    if (!(response instanceof Response)) {
      throw new TypeError('The handler of protocol.handle did not return a Response');
    }
    return response.type === 'error' ? 'Failed' : response;
  }

  #details(paused: Paused, url: string) {
    return {
      id: this.#nextId++,
      url,
      method: paused.request.method,
      resourceType: resourceTypeName(paused.resourceType, this.#page.frameKind(paused.frameId)),
      referrer: this.#schemes.fromVirtual(paused.request.headers['Referer'] ?? ''),
      timestamp: Date.now(),
      webContentsId: this.#page.id,
      webContents: this.#page.contents,
    };
  }

  #headersOf(response: Response): Protocol.Fetch.HeaderEntry[] {
    return [...response.headers].map(([name, value]) => {
      if (name === 'content-security-policy') {
        return { name, value: this.#schemes.policyToVirtual(value) };
      }
      return name === 'location'
        ? { name, value: this.#schemes.toVirtual(value) }
        : { name, value };
    });
  }
}

function requestFrom({ request }: Paused, url: string): Request {
  const { method, headers } = request;
  if (request.hasPostData !== true || method === 'GET' || method === 'HEAD') {
    return new Request(url, { method, headers });
  }
  const parts = (request.postDataEntries ?? []).map(({ bytes }) =>
    Buffer.from(bytes ?? '', 'base64'),
  );
  return new Request(url, { method, headers, body: Buffer.concat(parts) });
}
