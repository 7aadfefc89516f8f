import { randomBytes } from 'node:crypto';
import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import type { Delivery, Dispatch } from '../injected/isolated/ipc-renderer.ts';
import type { FrameTree } from './frame-tree.ts';
import type { WebFrameMain } from './web-frame-main.ts';

/** Electron's own name for the world of preloads. */
export const isolatedWorld = 'Electron Isolated Context';

const secretName = (): string => `s${randomBytes(16).toString('hex')}`;

/** A message of the preload, with the frame that the browser says it came from. */
export type OnDispatch = (message: Dispatch, frame: WebFrameMain, answerTo: number) => void;

/** Sees everything that crosses, in both directions, before anybody judges it. */
export type OnCrossing = (message: Dispatch | Delivery) => void;

/** The wire between main process and preload: names that nobody can guess, contexts that the browser vouches for. */
export class PreloadChannel {
  readonly binding = secretName();
  readonly door = secretName();
  readonly handshake = secretName();
  readonly #session: CdpSession;
  readonly #frames: FrameTree;
  readonly #contexts = new Map<number, string>();
  readonly #onDispatch: OnDispatch;
  readonly #onCrossing: OnCrossing;

  constructor(
    session: CdpSession,
    frames: FrameTree,
    onDispatch: OnDispatch,
    onCrossing: OnCrossing,
  ) {
    this.#session = session;
    this.#frames = frames;
    this.#onDispatch = onDispatch;
    this.#onCrossing = onCrossing;
    session.on('Runtime.executionContextCreated', ({ context }) => this.#created(context));
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
      this.#contexts.delete(executionContextId),
    );
    session.on('Runtime.executionContextsCleared', () => this.#contexts.clear());
    session.on('Runtime.bindingCalled', (call) => this.#called(call));
  }

  /** Delivers to one preload; quietly nothing when its document has gone. */
  deliver(contextId: number, delivery: Delivery): void {
    this.#onCrossing(delivery);
    this.#session.post('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: `function (delivery) { globalThis[${JSON.stringify(this.door)}](delivery); }`,
      arguments: [{ value: delivery }],
      silent: true,
    });
  }

  deliverToMainFrame(delivery: Delivery): void {
    for (const [contextId, frameId] of this.#contexts) {
      if (frameId === this.#frames.mainFrameId) this.deliver(contextId, delivery);
    }
  }

  forgetAll(): void {
    this.#contexts.clear();
  }

  #created(context: Protocol.Runtime.ExecutionContextDescription): void {
    if (context.name !== isolatedWorld) return;
    const { frameId } = (context.auxData ?? {}) as { frameId?: string };
    if (frameId !== undefined) this.#contexts.set(context.id, frameId);
  }

  #called({ name, payload, executionContextId }: Protocol.Runtime.bindingCalledPayload): void {
    const frameId = this.#contexts.get(executionContextId);
    // SECURITY: only the preload of the main frame is heard, and only by its own secret name.
    if (name !== this.binding || frameId !== this.#frames.mainFrameId) return;
    const message: Dispatch = JSON.parse(payload);
    this.#onCrossing(message);
    const frame = this.#frames.main;
    if (frame === null) return;
    this.#onDispatch(message, frame, executionContextId);
  }
}
