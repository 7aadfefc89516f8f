import { statfsSync } from 'node:fs';
import type { Size } from '../settings/panel-size.ts';

/** What a start of Chromium depends on. */
export interface ChromiumStart {
  readonly profile: string;
  readonly display: 'headless' | 'visible';
  readonly size: Size;
  /** Port for other DevTools clients; null keeps the pipe alone. */
  readonly debuggingPort: string | null;
  /** Switches of the product's own that Chromium understands, such as `--disable-pinch`. */
  readonly fromProduct: readonly string[];
}

/** Nothing of a browser that calls home, asks, throttles or keeps passwords. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-search-engine-choice-screen',
  '--disable-breakpad',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-back-forward-cache',
  '--disable-ipc-flooding-protection',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--metrics-recording-only',
  '--password-store=basic',
  '--force-color-profile=srgb',
  '--disable-quic',
];

const featuresOff = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/**
 * SECURITY: the second network wall. DevTools interception does not see WebSockets, WebRTC or requests made outside a
 * page; so no name resolves, and whatever still escapes goes to a proxy that is not there, loopback included. WebRTC's
 * datagrams know no proxy: to refuse them is the product's part.
 */
const networkWall = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=socks5://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
];

const smallestSharedMemory = 256 * 1024 * 1024;

/** All switches of one start, in the order given to Chromium. */
export function chromiumSwitches(start: ChromiumStart): string[] {
  const { width, height } = start.size;
  return [
    '--remote-debugging-pipe',
    ...(start.debuggingPort === null ? [] : [`--remote-debugging-port=${start.debuggingPort}`]),
    `--user-data-dir=${start.profile}`,
    ...(start.display === 'headless'
      ? ['--headless=new', '--disable-gpu', `--screen-info={${width}x${height}}`]
      : ['--disable-gpu']),
    `--window-size=${width},${height}`,
    '--no-sandbox',
    ...(sharedMemoryIsSmall() ? ['--disable-dev-shm-usage'] : []),
    ...quiet,
    `--disable-features=${featuresOff.join(',')}`,
    ...networkWall,
    ...start.fromProduct,
  ];
}

/** Containers often have 64 MB only; Chromium then has to use its temporary folder. */
function sharedMemoryIsSmall(): boolean {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm');
    return blocks * bsize < smallestSharedMemory;
  } catch {
    return true;
  }
}
