import type { Browser, WaitingPage } from '../chromium/browser.ts';
import { isolatedWorldScript, mainWorldScript } from '../injected/assemble.ts';
import type { IsolatedWorldOptions } from '../injected/isolated-world.ts';
import type { Size } from '../settings/panel-size.ts';
import type { PreloadChannel } from './preload-channel.ts';
import { isolatedWorld } from './preload-channel.ts';
import type { RequestAnswerer } from './request-answerer.ts';

/** What a page is given before it may run. */
export interface PageSetUp {
  readonly browser: Browser;
  readonly page: WaitingPage;
  readonly answerer: RequestAnswerer;
  readonly channel: PreloadChannel;
  /** null without a preload. */
  readonly preload: { readonly path: string; readonly process: object } | null;
  /** null leaves the size to the real window. */
  readonly contentSize: Size | null;
  /** The preload is no CommonJS; the page runs without it, as in Electron. */
  readonly onBrokenPreload: (error: Error) => void;
}

/** Walls, preload and size go up while the page still stands; then it may run. */
export async function setUpPage(setUp: PageSetUp): Promise<void> {
  const { browser, page, answerer, preload, contentSize } = setUp;
  const { session } = page;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    const worker = browser.session(sessionId);
    answerer
      .guard(worker)
      .catch(() => undefined)
      .finally(() => worker.post('Runtime.runIfWaitingForDebugger'));
  });
  const tasks: Promise<unknown>[] = [
    session.send('Page.enable'),
    session.send('Runtime.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    }),
    answerer.guard(session),
  ];
  if (contentSize !== null) {
    const metrics = { ...contentSize, deviceScaleFactor: 0, mobile: false };
    tasks.push(session.send('Emulation.setDeviceMetricsOverride', metrics));
  }
  if (preload !== null) tasks.push(...injectPreload(setUp, preload));
  tasks.push(session.send('Runtime.runIfWaitingForDebugger'));
  await Promise.all(tasks);
}

/** Both worlds get their half in this order, before any script of the page. */
function injectPreload(
  { page, channel, onBrokenPreload }: PageSetUp,
  preload: { readonly path: string; readonly process: object },
): Promise<unknown>[] {
  const { session } = page;
  const { binding, door, handshake } = channel;
  const options = { binding, door, handshake, preloadPath: preload.path, process: preload.process };
  const script = readScript(options, onBrokenPreload);
  if (script === null) return [];
  return [
    // SECURITY: the raw binding exists in the preload's world only, and there until the preload's first line.
    session.send('Runtime.addBinding', { name: binding, executionContextName: isolatedWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(handshake) }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: script,
      worldName: isolatedWorld,
    }),
  ];
}

function readScript(
  options: IsolatedWorldOptions,
  onBrokenPreload: (error: Error) => void,
): string | null {
  try {
    return isolatedWorldScript(options);
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    console.error(`Unable to load preload script: ${options.preloadPath}`, known);
    onBrokenPreload(known);
    return null;
  }
}
