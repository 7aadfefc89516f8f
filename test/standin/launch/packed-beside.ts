import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** The archive that Electron runs in place of anything that its command line names; null when none lies beside the executable. */
export function archiveBeside(executable: string): string | null {
  const archive = join(dirname(executable), 'resources/app.asar');
  return existsSync(archive) ? archive : null;
}

/** Whether the executable's fuses let `--inspect` open the inspector of main. Throws for an executable without fuses. */
export async function inspectorFuse(executable: string): Promise<'on' | 'off'> {
  const wire = await getCurrentFuseWire(executable);
  return wire[FuseV1Options.EnableNodeCliInspectArguments] === FuseState.ENABLE ? 'on' : 'off';
}
