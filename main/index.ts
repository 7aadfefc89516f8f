import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, ipcMain, Menu, powerSaveBlocker, protocol, screen } from 'electron';
import { composeKiosk } from './compose/compose.ts';
import { machineConfigFile } from './config/config-places.ts';
import { loadConfig } from './config/load-config.ts';
import { exitCodes, type Launch, prepareLaunch } from './config/prepare-launch.ts';
import { createReload } from './config/reload.ts';
import { openGate } from './ipc/gate.ts';
import { createLog } from './log/create-log.ts';
import { describeError } from './log/describe-error.ts';
import { createReadyLine } from './log/ready-line.ts';
import { machineFor } from './machine.ts';
import { buildOf } from './posture/build.ts';
import { createRestart } from './restart.ts';
import { createShutDown } from './shut-down.ts';
import { drivesHere } from './staff-panel/drives/drives-here.ts';
import { systemClock } from './system-clock.ts';
import { claimDataFolder, usualDataFolder } from './window/claim-data-folder.ts';
import { openCustomerSession, wipeCustomerSession } from './window/customer-session.ts';
import { createDisplayCover } from './window/display-cover.ts';
import { coverOtherDisplays } from './window/hardening/cover-displays.ts';
import { hardenApp } from './window/hardening/harden-app.ts';
import { stayAwake } from './window/hardening/stay-awake.ts';
import { kioskOrigin } from './window/kiosk-origin.ts';
import { createKioskWindow } from './window/kiosk-window.ts';
import { createPageHost } from './window/page-host.ts';

const built = path.join(app.getAppPath(), 'out');
const packaging = app.isPackaged ? 'packaged' : 'from-source';
const build = buildOf({ packaging, executable: process.execPath });

const startKiosk = async (launch: Extract<Launch, { kind: 'go' }>): Promise<void> => {
  const { config, options } = launch;
  const devTools = build === 'production' ? 'denied' : 'allowed';
  const folders = claimDataFolder(app, options.dataFolder);
  const log = createLog(folders.logs);

  // Harden before anything can be shown.
  const report = (error: unknown): void => log.error('internal-error', describeError(error));
  hardenApp({ app, menu: Menu, protocol }, { posture: config.posture, devTools, report });

  if (!app.requestSingleInstanceLock()) {
    app.exit(exitCodes.asked);
    return;
  }

  // Put the parts together.
  let arrangeCovers = (): void => undefined;
  const pages = createPageHost({
    openSession: () => openCustomerSession(randomUUID(), path.join(built, 'renderer')),
    wipeSession: wipeCustomerSession,
    wipeFailed: (error) => log.warn('wipe-failed', describeError(error)),
    createWindow: (session) =>
      createKioskWindow(
        { posture: config.posture, devTools, preload: path.join(built, 'preload/index.cjs') },
        session,
      ),
    sleep: systemClock.sleep,
    pageLost: (reason) => void kiosk.losePage(reason),
    placed: () => arrangeCovers(),
  });
  const replacePage = (): void => {
    pages.replace().catch(breakDown);
  };
  const kiosk = composeKiosk({
    ...launch,
    machine: machineFor(build),
    version: app.getVersion(),
    log,
    folders,
    healthFile: path.join(folders.root, 'health.json'),
    build,
    installation: {
      archive: app.getAppPath(),
      executable: process.execPath,
      configuration: launch.files,
      passwordStore: options.passwordStore,
    },
    drives: drivesHere(process.platform, build, path.join(folders.root, 'drives')),
    ending: {
      restart: () => restart(),
      leave: () => shutDown(exitCodes.asked),
    },
    page: { send: pages.send, replace: replacePage, shown: createReadyLine(options) },
  });
  const shutDown = createShutDown({
    quit: kiosk.quit,
    destroyPage: pages.destroy,
    exit: (code) => app.exit(code),
    sleep: systemClock.sleep,
  });
  const restart = createRestart({
    supervision: options.supervision,
    pid: process.pid,
    environment: process.env,
    relaunch: () => app.relaunch(),
    shutDown,
  });
  const reload = createReload({
    started: launch,
    load: () => loadConfig(launch.configFile),
    takeUp: kiosk.takeUp,
    log,
  });
  const breakDown = (error: unknown): void => {
    report(error);
    process.stderr.write(
      'Madoguchi has stopped because of an internal error; its log says where.\n',
    );
    shutDown(exitCodes.broken);
  };

  // Listen to the system.
  process.on('uncaughtException', breakDown);
  process.on('unhandledRejection', breakDown);
  process.on('SIGTERM', () => shutDown(exitCodes.asked));
  process.on('SIGINT', () => shutDown(exitCodes.asked));
  app.on('second-instance', pages.bringToFront);
  app.on('before-quit', (event) => {
    event.preventDefault();
    shutDown(exitCodes.asked);
  });

  // Open the gate, then the page.
  const open = async (): Promise<void> => {
    if (config.posture === 'kiosk') {
      stayAwake(powerSaveBlocker);
      arrangeCovers = coverOtherDisplays({
        screen,
        kioskBounds: pages.bounds,
        createCover: createDisplayCover,
      });
    }
    openGate({
      ipcMain,
      page: { currentPageId: pages.currentPageId, origin: kioskOrigin },
      handlers: kiosk.handlers,
      log,
      monotonic: systemClock.monotonic,
    });
    await kiosk.start();
    await pages.replace();
    log.info('started', { durationMs: Math.round(process.uptime() * 1000) });
  };
  await app.whenReady();
  // Only now: at its start Electron takes this signal for itself, and quits. On Windows it says that a console is closed.
  if (process.platform !== 'win32') {
    process.on('SIGHUP', reload);
  }
  await open().catch(breakDown);
};

const launch = prepareLaunch({
  words: process.argv.slice(1),
  app: packaging,
  build,
  version: app.getVersion(),
  usualDataFolder: usualDataFolder(app, build),
  machineConfigFile: machineConfigFile(process.platform),
});
if (launch.kind === 'stop') {
  const stream = launch.exitCode === exitCodes.asked ? process.stdout : process.stderr;
  stream.write(`${launch.lines.join('\n')}\n`);
  app.exit(launch.exitCode);
} else {
  startKiosk(launch).catch(() => {
    process.stderr.write('Madoguchi could not start.\n');
    app.exit(exitCodes.broken);
  });
}
