import type { AppAdapter } from 'electron-updater/out/AppAdapter.js';
import type { DownloadUpdateOptions } from 'electron-updater/out/AppUpdater.js';
import { BaseUpdater } from 'electron-updater/out/BaseUpdater.js';
import { DownloadedUpdateHelper } from 'electron-updater/out/DownloadedUpdateHelper.js';
import { packageIn } from './feed.ts';
import type { WantedPackage } from './fetch-package.ts';
import { type FeedProviderParts, signedFeedProvider } from './signed-feed-provider.ts';
import { UpdateStopped } from './update-fault.ts';

export interface KioskUpdaterParts extends FeedProviderParts {
  readonly app: AppAdapter;
  readonly fetchPackage: (wanted: WantedPackage) => Promise<void>;
  /** Gives the package to whoever installs it. Throws what the file system throws. */
  readonly handOver: (file: string) => void;
  /** Where downloads are kept. */
  readonly folder: string;
}

/**
 * electron-updater for any kind of package: it decides by version and stage, keeps what was downloaded, and guards that nothing is installed
 * twice or before it was. Its own ways of installing ask for an administrator's rights, which a kiosk's account must not have.
 */
export class KioskUpdater extends BaseUpdater {
  readonly #parts: KioskUpdaterParts;
  #signal: AbortSignal = new AbortController().signal;

  constructor(parts: KioskUpdaterParts) {
    super(null, parts.app);
    this.#parts = parts;
    this.logger = null;
    this.autoDownload = false;
    this.autoInstallOnAppQuit = false;
    // SECURITY: updates: nobody leads a kiosk back to a version whose faults are known.
    this.allowDowngrade = false;
    this.downloadedUpdateHelper = new DownloadedUpdateHelper(parts.folder);
    this.setFeedURL({ provider: 'custom', updateProvider: signedFeedProvider(parts) });
  }

  /** Rejects with `UpdateStopped`. */
  async download(signal: AbortSignal): Promise<void> {
    this.#signal = signal;
    await this.downloadUpdate();
  }

  /** The package that was downloaded; null without one. */
  get downloaded(): string | null {
    return this.installerPath;
  }

  /** What was downloaded is not what it was: it is fetched anew. */
  async discard(): Promise<void> {
    await this.downloadedUpdateHelper?.clear();
  }

  protected override doDownloadUpdate(options: DownloadUpdateOptions) {
    const { info, provider } = options.updateInfoAndProvider;
    const promised = packageIn(info, this.#parts.kind);
    const fileInfo = provider.resolveFiles(info).find((file) => file.info.url === promised?.url);
    if (promised === null || fileInfo === undefined) {
      throw new UpdateStopped({ kind: 'feed-unsound' });
    }
    return this.executeDownload({
      fileExtension: this.#parts.kind,
      fileInfo,
      downloadUpdateOptions: options,
      task: (file) =>
        this.#parts.fetchPackage({ url: fileInfo.url, promised, file, signal: this.#signal }),
    });
  }

  protected override doInstall(): boolean {
    const file = this.downloaded;
    try {
      if (file !== null) {
        this.#parts.handOver(file);
      }
      return file !== null;
    } finally {
      // Whatever came of it, the kiosk may be told to try again.
      this.quitAndInstallCalled = false;
    }
  }
}
