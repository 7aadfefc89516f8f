import { mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folders below the root; all that Chromium writes goes into one of them. */
const folders = ['profile', 'home', 'temporary', 'configuration', 'cache', 'data'] as const;

/** Variables of the environment that Chromium needs; all others, and any secret in them, stay with us. */
const passedOn = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'DISPLAY', 'WAYLAND_DISPLAY', 'FONTCONFIG_FILE'];

/** Chromium's only place on disk: inside the app's user-data folder, gone when the app has gone. */
export class ProfileFolder {
  readonly root: string;

  constructor(userData: string) {
    this.root = join(userData, 'standin-chromium');
  }

  /** Removes what a killed predecessor left and makes the folders anew. */
  create(): void {
    this.remove();
    for (const folder of folders) mkdirSync(join(this.root, folder), { recursive: true });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  }

  /**
   * Environment of the Chromium process, to be started with `root` as its working folder. TMPDIR is relative to it:
   * Chromium puts a socket there, and a socket's path must stay below 108 bytes however deep the user-data folder is.
   */
  environment(own: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const passed = Object.fromEntries(
      passedOn.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]]])),
    );
    const wayland = own['WAYLAND_DISPLAY'] !== undefined && own['XDG_RUNTIME_DIR'] !== undefined;
    return {
      ...passed,
      HOME: join(this.root, 'home'),
      TMPDIR: 'temporary',
      XDG_CONFIG_HOME: join(this.root, 'configuration'),
      XDG_CACHE_HOME: join(this.root, 'cache'),
      XDG_DATA_HOME: join(this.root, 'data'),
      XDG_RUNTIME_DIR: wayland ? own['XDG_RUNTIME_DIR'] : join(this.root, 'temporary'),
      XAUTHORITY: own['XAUTHORITY'] ?? join(homedir(), '.Xauthority'),
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      LANGUAGE: 'ja',
    };
  }
}
