import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { preventableEvent } from '../guard/preventable-event.ts';
import type { SchemeMap } from '../scheme/scheme-map.ts';
import type { FrameTree } from './frame-tree.ts';

/** Emits one of webContents' navigation events. */
export type EmitNavigation = (name: string, ...values: unknown[]) => void;

/**
 * Tells the page's own wishes to navigate from those of the main process and of test tools. The browser reports
 * `frameRequestedNavigation` for the former only, on the same ordered channel and before the request itself.
 */
export class Navigation {
  readonly #schemes: SchemeMap;
  readonly #frames: FrameTree;
  readonly #emit: EmitNavigation;
  readonly #wished = new Set<string>();

  constructor(session: CdpSession, schemes: SchemeMap, frames: FrameTree, emit: EmitNavigation) {
    this.#schemes = schemes;
    this.#frames = frames;
    this.#emit = emit;
    session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      this.#wished.add(`${frameId} ${withoutFragment(url)}`);
    });
  }

  /** Asks the product's listeners about a paused request for a document. */
  judge(request: Protocol.Fetch.requestPausedPayload): 'allowed' | 'prevented' {
    const { frameId, redirectedRequestId } = request;
    const url = request.request.url;
    if (redirectedRequestId !== undefined) return this.#ask(['will-redirect'], frameId, url);
    if (!this.#wished.delete(`${frameId} ${withoutFragment(url)}`)) return 'allowed';
    const isMainFrame = frameId === this.#frames.mainFrameId;
    const names = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
    return this.#ask(names, frameId, url);
  }

  #ask(names: readonly string[], frameId: string, virtual: string): 'allowed' | 'prevented' {
    const url = this.#schemes.fromVirtual(virtual);
    const event = preventableEvent({
      url,
      isSameDocument: false,
      isMainFrame: frameId === this.#frames.mainFrameId,
      frame: this.#frames.find(frameId),
      initiator: this.#frames.find(frameId),
    });
    for (const name of names) {
      // Electron gives will-frame-navigate the details alone, the older events the address as well.
      if (name === 'will-frame-navigate') this.#emit(name, event);
      else this.#emit(name, event, url, false, event.isMainFrame, -1, -1);
      if (event.defaultPrevented) return 'prevented';
    }
    return 'allowed';
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
