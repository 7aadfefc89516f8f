import { resolveConfig } from 'electron-vite';
import { build, type InlineConfig, mergeConfig } from 'vite';

/** The bundles, by what has to happen when one changes. */
export type BundleName = 'main' | 'preload' | 'page';

/** The page's files keep their names, so that main, which serves a list made at its start, finds the new ones. */
const steadyNames: InlineConfig = {
  build: {
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
};

const watching = (name: BundleName, written: (name: BundleName) => void): InlineConfig => ({
  build: { watch: {} },
  plugins: [{ name: 'tell-when-written', writeBundle: () => written(name) }],
});

/**
 * Builds all bundles as `npm run build` does, and again whenever a source changes; `written` is called each time. The
 * builder's own watch mode is for its own way to start Electron, so vite itself is given the builder's configuration.
 */
export async function watchBundles(written: (name: BundleName) => void): Promise<void> {
  const { config } = await resolveConfig({ logLevel: 'warn' }, 'build', 'production');
  if (config === undefined) throw new Error('there is no configuration of the build');
  const page = mergeConfig(config.renderer ?? {}, steadyNames);
  await build(mergeConfig(config.main ?? {}, watching('main', written)));
  await build(mergeConfig(config.preload ?? {}, watching('preload', written)));
  await build(mergeConfig(page, watching('page', written)));
}
