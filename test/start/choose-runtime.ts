import { fileURLToPath } from 'node:url';
import type { RuntimeWish } from './arguments.ts';
import type { ElectronBinary } from './electron-binary.ts';

export interface Runtime {
  readonly name: 'electron' | 'standin';
  readonly executable: string;
  /** For the terminal: why this one. */
  readonly reason: string;
}

export type RuntimeChoice =
  | { readonly state: 'chosen'; readonly runtime: Runtime }
  | { readonly state: 'unavailable'; readonly reason: string };

export interface ElectronSources {
  readonly installed: () => ElectronBinary;
  readonly fetched: () => Promise<ElectronBinary>;
}

const standinExecutable = fileURLToPath(new URL('../standin/bin/electron', import.meta.url));

const standin = (reason: string): RuntimeChoice => ({
  state: 'chosen',
  runtime: { name: 'standin', executable: standinExecutable, reason },
});

const electron = (executable: string, reason: string): RuntimeChoice => ({
  state: 'chosen',
  runtime: { name: 'electron', executable, reason },
});

/** Takes real Electron where it is installed or can be fetched, else the stand-in. `standin` looks for nothing. */
export async function chooseRuntime(
  wish: RuntimeWish,
  sources: ElectronSources,
): Promise<RuntimeChoice> {
  if (wish === 'standin') return standin('asked for by --runtime');
  const installed = sources.installed();
  if (installed.state === 'here') return electron(installed.path, 'its binary is installed');
  const fetched = await sources.fetched();
  if (fetched.state === 'here') return electron(fetched.path, 'its binary has just been fetched');
  if (wish === 'electron') return { state: 'unavailable', reason: fetched.reason };
  return standin(`Electron cannot run here: ${fetched.reason}`);
}
