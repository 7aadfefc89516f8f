import semver from 'semver';
import { z } from 'zod';

/** The kinds of package that a kiosk can be given. */
export type PackageKind = 'deb' | 'rpm' | 'exe';

/** In this very folder: nothing of a path, and not hidden. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._ +-]*$/;

/** What a kiosk needs of electron-builder's `latest*.yml`; other members are left alone. */
const feedSchema = z.object({
  version: z.string().refine((text) => semver.valid(text) === text),
  files: z.array(
    z.object({
      url: z.string().regex(plainName),
      /** Base64. */
      sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
      /** Bytes. */
      size: z.int().positive(),
    }),
  ),
  stagingPercentage: z.int().min(0).max(100).optional(),
});

/** One package as a feed describes it. */
export type FeedFile = z.output<typeof feedSchema>['files'][number];

/** The package of that kind; null when the feed is not sound, or has none or several. */
export const packageIn = (feed: unknown, kind: PackageKind): FeedFile | null => {
  const sound = feedSchema.safeParse(feed).data;
  const [file, ...others] = sound?.files.filter(({ url }) => url.endsWith(`.${kind}`)) ?? [];
  return file === undefined || others.length > 0 ? null : file;
};
