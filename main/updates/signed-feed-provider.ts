import type { AppUpdater, UpdateInfo } from 'electron-updater';
import { GenericProvider } from 'electron-updater/out/providers/GenericProvider.js';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';
import { type PackageKind, packageIn } from './feed.ts';
import type { SignedFeed } from './signed-feed.ts';
import { UpdateStopped } from './update-fault.ts';

export interface FeedProviderParts {
  /** The folder of the feed, with a slash at its end. */
  readonly feedUrl: string;
  readonly readFeed: (url: URL) => Promise<SignedFeed>;
  readonly kind: PackageKind;
}

/**
 * The updater's provider for a folder of files on a web server, whose every reading goes by `readFeed`, and which takes a sound feed only.
 * A class, since the updater makes its provider itself.
 */
export const signedFeedProvider = ({ feedUrl, readFeed, kind }: FeedProviderParts) =>
  class SignedFeedProvider extends GenericProvider {
    constructor(_options: unknown, updater: AppUpdater, runtime: ProviderRuntimeOptions) {
      super({ provider: 'generic', url: feedUrl }, updater, runtime);
    }

    override async getLatestVersion(): Promise<UpdateInfo> {
      const feed = await super.getLatestVersion().catch((error: unknown) => {
        throw error instanceof UpdateStopped ? error : new UpdateStopped({ kind: 'feed-unsound' });
      });
      if (packageIn(feed, kind) === null) {
        throw new UpdateStopped({ kind: 'feed-unsound' });
      }
      return feed;
    }

    protected override async httpRequest(url: URL): Promise<string> {
      return (await readFeed(url)).text;
    }
  };
