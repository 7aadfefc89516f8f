import type { CdpSession } from '../chromium/cdp-session.ts';
import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import { preventableEvent } from '../guard/preventable-event.ts';

/** What a kiosk asks of the DevTools protocol; everything else is for the stand-in alone. */
const commands = ['Page.enable', 'Page.setInterceptFileChooserDialog'] as const;

const isCommand = (method: string): method is (typeof commands)[number] =>
  commands.some((command) => command === method);

/** `webContents.debugger`: the page's own DevTools session, as far as a kiosk uses it. */
export class Debugger extends mirroredEmitter('debugger', new Set(['message', 'detach'])) {
  readonly #session: () => Promise<CdpSession>;
  #attached = false;

  constructor(session: () => Promise<CdpSession>) {
    super();
    this.#session = session;
  }

  attach(_protocolVersion?: string): void {
    if (this.#attached) throw new Error('Debugger is already attached to the target');
    this.#attached = true;
  }

  isAttached(): boolean {
    return this.#attached;
  }

  async sendCommand(method: string, parameters: object = {}): Promise<unknown> {
    if (!this.#attached) throw new Error('No target available');
    if (!isCommand(method)) throw new Error(`stand-in: debugger ${method} is not mirrored`);
    const session = await this.#session();
    if (method === 'Page.enable') {
      session.on('Page.fileChooserOpened', (details) => {
        this.emit('message', preventableEvent({}), 'Page.fileChooserOpened', details);
      });
    }
    return await session.send(method, parameters as { enabled: boolean });
  }
}
