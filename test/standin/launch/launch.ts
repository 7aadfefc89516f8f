import { spawn } from 'node:child_process';
import inspector from 'node:inspector';
import { join } from 'node:path';
import { App } from '../app/app.ts';
import { CommandLine } from '../app/command-line.ts';
import { seeIntoArchives } from '../archive/archive-files.ts';
import { loadModulesFromArchives } from '../archive/archive-modules.ts';
import { Recorder } from '../guard/recorder.ts';
import type { Host } from '../host.ts';
import { IpcMain } from '../ipc/ipc-main.ts';
import { electronModule } from '../modules/electron-module.ts';
import { SchemeMap } from '../scheme/scheme-map.ts';
import { SessionRegistry } from '../session/session-registry.ts';
import { referencePanel } from '../settings/panel-size.ts';
import { readSettings } from '../settings/settings.ts';
import { WindowRegistry } from '../window/window-registry.ts';
import { answerElectron } from './answer-electron.ts';
import { findAppEntry } from './app-entry.ts';
import { parseArguments, parsePackedArguments } from './arguments.ts';
import { becomeElectronProcess, electronVersion } from './electron-process.ts';
import { archiveBeside, inspectorFuse } from './packed-beside.ts';
import { runMainFile } from './run-main-file.ts';
import type { RunningChromium } from './start-chromium.ts';
import { startChromium } from './start-chromium.ts';

const oldestNode = 24;
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(`[standin] Node ${oldestNode} is needed, this is ${process.version}\n`);
  process.exit(1);
}

seeIntoArchives();
loadModulesFromArchives();
const executable =
  process.env['STANDIN_EXECUTABLE'] ?? join(import.meta.dirname, '../bin/electron');
delete process.env['STANDIN_EXECUTABLE'];
const archive = archiveBeside(executable);
const settings = readSettings(process.env, archive);
const words =
  archive === null
    ? parseArguments(process.argv.slice(2))
    : parsePackedArguments(process.argv.slice(2), archive);
const entry = findAppEntry(words.app);
becomeElectronProcess(settings, executable, words.all, join(entry.folder, '..'));

let chromium: RunningChromium | null = null;
let screenSize = settings.panelSize ?? referencePanel;
const recorder = new Recorder(settings);
const windows: WindowRegistry = new WindowRegistry(() => App.control(app).lastWindowClosed());

const app = new App(new CommandLine(words.all), {
  name: entry.name,
  version: entry.version ?? electronVersion(),
  path: entry.folder,
  executable,
  packaging: settings.packaging,
  recorder,
  closeWindows(manner) {
    for (const window of windows.all) {
      if (manner === 'forced') window.destroy();
      else window.close();
    }
    return windows.all.length === 0 ? 'closed' : 'prevented';
  },
  startAgain() {
    process.on('exit', () => {
      spawn(executable, process.argv.slice(2), { detached: true, stdio: 'inherit' }).unref();
    });
  },
  end(exitCode) {
    const ended = chromium?.process.end() ?? Promise.resolve();
    ended.finally(() => process.exit(exitCode)).catch(() => undefined);
  },
});

const host: Host = {
  settings,
  commandLine: app.commandLine,
  recorder,
  schemes: new SchemeMap(),
  app,
  ipcMain: new IpcMain(),
  windows,
  get sessions() {
    return sessions;
  },
  browser() {
    if (chromium === null) throw new Error('stand-in: Chromium is there only after ready');
    return chromium.browser;
  },
  screenSize: () => screenSize,
  screenMeasured(size) {
    screenSize = settings.panelSize ?? size;
  },
};
const sessions = new SessionRegistry(host);

answerElectron(electronModule(host));
Object.defineProperty(globalThis, Symbol.for('standin.record'), { value: recorder.record });
if (words.inspect !== null && (archive === null || (await inspectorFuse(executable)) === 'on')) {
  openInspector(words.inspect);
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  // Electron's own handler gives way to one that the app sets once it is ready.
  process.on(signal, () => {
    if (process.listenerCount(signal) === 1) app.quit();
  });
}

try {
  await runMainFile(entry.mainFile);
  if (!App.control(app).ending()) {
    chromium = await startChromium(settings, app, screenSize);
    watch(chromium);
    App.control(app).becomeReady();
  }
} catch (error) {
  process.stderr.write(`[standin] ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

/** Chromium's end is the end of the app, whose other half it is. */
function watch(running: RunningChromium): void {
  running.process.ended
    .then(() => {
      if (App.control(app).ending()) return;
      process.stderr.write('[standin] Chromium went away\n');
      process.exit(70);
    })
    .catch(() => undefined);
}

/** @param address `[host:]port`, empty for Node's default port */
function openInspector(address: string): void {
  const [port, hostName] = address.split(':').reverse();
  inspector.open(port === '' ? undefined : Number(port), hostName ?? '127.0.0.1');
}
