import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import type { SchemeMap } from '../scheme/scheme-map.ts';
import { WebFrameMain } from './web-frame-main.ts';

/** The frames of a page and the document that each shows, followed by the browser's events. */
export class FrameTree {
  readonly #schemes: SchemeMap;
  readonly #documents = new Map<string, WebFrameMain>();
  readonly #nodes = new Map<string, number>();
  #mainFrameId = '';

  constructor(session: CdpSession, schemes: SchemeMap) {
    this.#schemes = schemes;
    session.on('Page.frameNavigated', ({ frame }) => this.shows(frame));
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const document = this.#documents.get(frameId);
      if (document !== undefined) WebFrameMain.control(document).moveTo(this.#address(url));
    });
    session.on('Page.frameDetached', ({ frameId }) => this.#forget(frameId));
  }

  get mainFrameId(): string {
    return this.#mainFrameId;
  }

  get main(): WebFrameMain | null {
    return this.#documents.get(this.#mainFrameId) ?? null;
  }

  find(frameId: string): WebFrameMain | null {
    return this.#documents.get(frameId) ?? null;
  }

  /** A frame shows a new document; the one before is gone. */
  shows(frame: Protocol.Page.Frame): void {
    this.#forget(frame.id);
    if (frame.parentId === undefined) {
      this.forgetAll();
      this.#mainFrameId = frame.id;
    }
    const url = this.#address(frame.url + (frame.urlFragment ?? ''));
    const document = new WebFrameMain({
      url,
      origin: this.#schemes.originOf(url),
      name: frame.name ?? '',
      parent: frame.parentId === undefined ? null : this.find(frame.parentId),
      frameToken: frame.loaderId,
      frameTreeNodeId: this.#nodeOf(frame.id),
    });
    this.#documents.set(frame.id, document);
  }

  forgetAll(): void {
    for (const frameId of [...this.#documents.keys()]) this.#forget(frameId);
  }

  #forget(frameId: string): void {
    const document = this.#documents.get(frameId);
    this.#documents.delete(frameId);
    if (document !== undefined) WebFrameMain.control(document).destroy();
  }

  #address(virtual: string): string {
    return this.#schemes.fromVirtual(virtual);
  }

  #nodeOf(frameId: string): number {
    const node = this.#nodes.get(frameId) ?? this.#nodes.size + 1;
    this.#nodes.set(frameId, node);
    return node;
  }
}
