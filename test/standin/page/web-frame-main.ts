import { mirroredEmitter } from '../guard/mirrored-emitter.ts';

/** Facts about one document of a frame, as the browser (never the page) reports them. */
export interface FrameFacts {
  readonly url: string;
  readonly origin: string;
  readonly name: string;
  readonly parent: WebFrameMain | null;
  readonly frameToken: string;
  readonly frameTreeNodeId: number;
}

/** Electron's WebFrameMain: belongs to one document, and is destroyed when the frame shows another one. */
export class WebFrameMain extends mirroredEmitter('WebFrameMain', new Set(['dom-ready'])) {
  #facts: FrameFacts;
  #life: 'current' | 'gone' = 'current';

  constructor(facts: FrameFacts) {
    super();
    this.#facts = facts;
  }

  get url(): string {
    return this.#current().url;
  }

  get origin(): string {
    return this.#current().origin;
  }

  get name(): string {
    return this.#current().name;
  }

  get parent(): WebFrameMain | null {
    return this.#current().parent;
  }

  get top(): WebFrameMain {
    return this.#current().parent?.top ?? this;
  }

  get frameToken(): string {
    return this.#facts.frameToken;
  }

  get frameTreeNodeId(): number {
    return this.#facts.frameTreeNodeId;
  }

  get routingId(): number {
    return this.#facts.frameTreeNodeId;
  }

  /** Chromium's number of the renderer process; the stand-in does not know it and says so by -1. */
  get processId(): number {
    return -1;
  }

  get detached(): boolean {
    return this.#life === 'gone';
  }

  isDestroyed(): boolean {
    return this.#life === 'gone';
  }

  #current(): FrameFacts {
    if (this.#life === 'current') return this.#facts;
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  }

  /** The functions by which only the frame tree changes a frame; product code does not get them. */
  static control(frame: WebFrameMain) {
    return {
      moveTo(url: string): void {
        frame.#facts = { ...frame.#facts, url };
      },
      destroy(): void {
        frame.#life = 'gone';
      },
    };
  }
}
