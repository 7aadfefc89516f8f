import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import { preventableEvent } from '../guard/preventable-event.ts';
import type { Recorder } from '../guard/recorder.ts';
import { appEvents } from './app-events.ts';
import { defaultPath } from './app-paths.ts';
import type { CommandLine } from './command-line.ts';
import { SingleInstanceLock } from './single-instance-lock.ts';

/** What the launcher knows about the app, and how the whole process ends. */
export interface AppFacts {
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly executable: string;
  readonly packaging: 'packaged' | 'unpackaged';
  readonly recorder: Recorder;
  /** Ends Chromium, then this process. */
  end(exitCode: number): void;
  /** Starts the app anew, with the same words, once this one has ended. */
  startAgain(): void;
  /** Asks each window to close; tells whether all did. */
  closeWindows(manner: 'asking' | 'forced'): 'closed' | 'prevented';
}

/** Electron's app: life, paths, single instance. */
export class App extends mirroredEmitter('app', appEvents) {
  readonly commandLine: CommandLine;
  readonly #facts: AppFacts;
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #name: string;
  #relaunches = false;
  #lock: SingleInstanceLock | null = null;
  #life: 'starting' | 'ready' | 'quitting' | 'ended' = 'starting';

  constructor(commandLine: CommandLine, facts: AppFacts) {
    super();
    this.commandLine = commandLine;
    this.#facts = facts;
    this.#name = facts.name;
  }

  get isPackaged(): boolean {
    return this.#facts.packaging === 'packaged';
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#facts.version;
  }

  getAppPath(): string {
    return this.#facts.path;
  }

  getLocale(): string {
    return this.commandLine.getSwitchValue('lang') || 'ja';
  }

  getPath(name: string): string {
    const { executable } = this.#facts;
    const userDataSwitch = this.commandLine.getSwitchValue('user-data-dir');
    const facts = { name: this.#name, userDataSwitch, executable };
    return this.#paths.get(name) ?? defaultPath(name, facts, this.#paths);
  }

  setPath(name: string, path: string): void {
    this.getPath(name);
    this.#paths.set(name, path);
  }

  setAppLogsPath(path?: string): void {
    if (path !== undefined) this.#paths.set('logs', path);
    this.#note('setAppLogsPath', path);
  }

  enableSandbox(): void {
    if (this.isReady())
      throw new Error('app.enableSandbox() can only be called before app is ready');
    this.#note('enableSandbox');
  }

  disableHardwareAcceleration(): void {
    if (this.isReady()) {
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
    }
    this.#note('disableHardwareAcceleration');
  }

  setAppUserModelId(id: string): void {
    this.#note('setAppUserModelId', id);
  }

  isReady(): boolean {
    return this.#life !== 'starting';
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  requestSingleInstanceLock(data?: object): boolean {
    this.#lock ??= new SingleInstanceLock(this.getPath('userData'));
    return this.#lock.request([process.argv, process.cwd(), data ?? null], (second) => {
      this.emit('second-instance', preventableEvent({}), ...second);
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock?.held ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.#lock?.release();
  }

  quit(): void {
    if (this.#life === 'quitting' || this.#life === 'ended') return;
    const lifeBefore = this.#life;
    const beforeQuit = preventableEvent({});
    this.emit('before-quit', beforeQuit);
    if (beforeQuit.defaultPrevented) return;
    this.#life = 'quitting';
    if (this.#facts.closeWindows('asking') === 'prevented') {
      this.#life = lifeBefore;
      return;
    }
    const willQuit = preventableEvent({});
    this.emit('will-quit', willQuit);
    if (willQuit.defaultPrevented) this.#life = lifeBefore;
    else this.#end(0);
  }

  relaunch(): void {
    this.#relaunches = true;
    this.#note('relaunch');
  }

  exit(exitCode = 0): void {
    if (this.#life === 'ended') return;
    this.#life = 'quitting';
    this.#facts.closeWindows('forced');
    this.#end(exitCode);
  }

  /** Functions of the launcher, which product code does not get. */
  static control(app: App) {
    return {
      /** Whether the product has asked to end before Chromium was even started. */
      ending: (): boolean => app.#life === 'quitting' || app.#life === 'ended',
      becomeReady(): void {
        app.#life = 'ready';
        app.emit('will-finish-launching');
        app.emit('ready', preventableEvent({}), {});
        app.#ready.resolve();
      },
      lastWindowClosed(): void {
        if (app.#life === 'quitting' || app.#life === 'ended') return;
        if (!app.emit('window-all-closed')) app.quit();
      },
    };
  }

  #end(exitCode: number): void {
    this.#life = 'ended';
    this.emit('quit', preventableEvent({}), exitCode);
    this.releaseSingleInstanceLock();
    if (this.#relaunches) this.#facts.startAgain();
    this.#facts.end(exitCode);
  }

  #note(method: string, ...values: unknown[]): void {
    this.#facts.recorder.call('app', method, ...values);
  }
}
