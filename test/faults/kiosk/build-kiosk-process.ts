import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** The program of a kiosk's process, built as the app itself is: one bundle, with the keychain's native module outside. */
export interface BuiltProgram {
  readonly file: string;
  remove(): Promise<void>;
}

/** Builds main and the page's state into one program. Several runs may do so side by side. */
export const buildKioskProcess = async (): Promise<BuiltProgram> => {
  const outDir = path.join(projectRoot, `test-out/faults/program-${process.pid}`);
  await build({
    configFile: false,
    logLevel: 'warn',
    root: projectRoot,
    ssr: { noExternal: true, external: ['@napi-rs/keyring', 'electron'] },
    build: {
      ssr: 'test/faults/process/kiosk-process.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'kiosk-process.cjs' } },
    },
  });
  return {
    file: path.join(outDir, 'kiosk-process.cjs'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  };
};
