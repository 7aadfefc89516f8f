import { readFileSync } from 'node:fs';
import { composeKiosk } from '../../../main/compose/compose.ts';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { dataFolderAt } from '../../../main/data-folder.ts';
import { openGate } from '../../../main/ipc/gate.ts';
import type { Kiosk } from '../../../main/kiosk.ts';
import type { Log } from '../../../main/log/log.ts';
import type { Machine } from '../../../main/machine.ts';
import { kioskOrigin } from '../../../main/window/kiosk-origin.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import { fromSources } from '../../main/compose/from-sources.ts';
import { hurriedPageClock } from './hurried-page-clock.ts';
import { createInProcessWire } from './in-process-wire.ts';
import type { KioskSettings, PageView } from './messages.ts';
import { openPage, type Page } from './page.ts';

/** Main as it is composed, with a page, and without a window. */
export interface RunningKiosk {
  readonly do: (event: FlowEvent) => void;
  /** The page's process ends, as by a crash. */
  readonly losePage: () => Promise<void>;
  /** The page's process stands still: it hears and does nothing. Resolves when another page is there. */
  readonly hangPage: () => Promise<void>;
  readonly quit: () => Promise<void>;
}

export interface RunningKioskParts {
  readonly settings: KioskSettings;
  readonly machine: Machine;
  readonly log: Log;
  readonly show: (view: PageView) => void;
}

const configOf = ({ kioskId, flow, baseUrl, caFile, timeoutSeconds }: KioskSettings) =>
  kioskConfigSchema.parse({
    kioskId,
    posture: 'kiosk',
    flows: [flow],
    billing: { baseUrl, caFile, timeoutSeconds },
    // Idle limits have tests of their own; here somebody always stands before the screen.
    session: { idleSeconds: 600, warningSeconds: 120, absoluteMinutes: 720 },
    locales: ['ja'],
    support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
  });

/** Starts the kiosk as `main/index.ts` does. */
export const startKiosk = async (parts: RunningKioskParts): Promise<RunningKiosk> => {
  const { settings, machine, log, show } = parts;
  const wire = createInProcessWire();
  let page: Page | null = null;
  let pages = 0;
  let opening: Promise<void> = Promise.resolve();

  const open = async (): Promise<void> => {
    page?.stop();
    page = null;
    pages += 1;
    page = await openPage({
      wire: wire.openPage(),
      number: pages,
      clockFor: (api, profile) => hurriedPageClock(machine.clock, settings.speed, api, profile),
      show,
    });
  };
  const replace = (): Promise<void> => {
    opening = opening.then(open);
    return opening;
  };
  const kiosk: Kiosk = composeKiosk({
    ...fromSources,
    machine,
    config: configOf(settings),
    certificateAuthority: readFileSync(settings.caFile, 'utf8'),
    log,
    folders: dataFolderAt(settings.dataFolder),
    page: {
      send: wire.send,
      replace: () => void replace(),
      shown: () => undefined,
    },
  });
  openGate({
    ipcMain: wire.ipcMain,
    page: { currentPageId: wire.currentPageId, origin: kioskOrigin },
    handlers: kiosk.handlers,
    log,
    monotonic: () => machine.clock.monotonic(),
  });
  await kiosk.start();
  await replace();

  return {
    do: (event) => page?.do(event),
    losePage: async () => {
      page?.stop();
      page = null;
      wire.cutOff();
      await kiosk.losePage('crashed');
      await opening;
    },
    hangPage: async () => {
      page?.stop();
      wire.deafen();
      const noticed = pages + 1;
      while (pages < noticed) await machine.clock.sleep(100);
      await opening;
    },
    quit: async () => {
      await kiosk.quit();
      page?.stop();
      wire.cutOff();
    },
  };
};
