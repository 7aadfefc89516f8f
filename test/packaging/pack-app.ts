import { join } from 'node:path';
import { build, Platform } from 'electron-builder';
import type { PackagedBuild } from '../../main/posture/agreed-fuses.ts';
import { electronVersion } from '../start/electron-binary.ts';
import type { System } from './stub/stub-distribution.ts';

const flavours = {
  production: { rules: 'electron-builder.yml', name: 'Madoguchi', command: 'madoguchi' },
  qa: { rules: 'electron-builder.qa.yml', name: 'Madoguchi QA', command: 'madoguchi-qa' },
} as const satisfies Record<PackagedBuild, unknown>;

export interface Packing {
  readonly flavour: PackagedBuild;
  readonly system: System;
  /** What is made of the packed folder; nothing, unless it is named. */
  readonly installer?: string;
  /** Gets what the installer's tool would be asked for, and the tool is left alone. Needed where the tool cannot be had. */
  readonly insteadOfTool?: (asked: unknown) => void;
  /** Folder of package.json, bundles, packing rules and modules. */
  readonly project: string;
  /** Folder of an unpacked release of Electron. */
  readonly electron: string;
  /** Folder to be made. */
  readonly output: string;
}

/** An app that was packed. Paths are absolute. */
export interface Packed {
  readonly folder: string;
  readonly executable: string;
  readonly archive: string;
  /** The installers. */
  readonly artifacts: readonly string[];
}

/** Packs the app as `npm run package` does. Fetches nothing but what an installer's own tools are. */
export async function packApp(packing: Packing): Promise<Packed> {
  const { flavour, system, installer = 'dir', insteadOfTool, project, electron, output } = packing;
  const { rules, name, command } = flavours[flavour];
  const platform = system === 'linux' ? Platform.LINUX : Platform.WINDOWS;
  const artifacts = await build({
    projectDir: project,
    targets: platform.createTarget(installer),
    publish: 'never',
    ...(insteadOfTool === undefined
      ? {}
      : {
          effectiveOptionComputed: async (asked: unknown) => {
            insteadOfTool(asked);
            return true;
          },
        }),
    config: {
      extends: join(project, rules),
      directories: { output },
      electronDist: electron,
      electronVersion,
    },
  });
  const folder = join(output, system === 'linux' ? 'linux-unpacked' : 'win-unpacked');
  return {
    folder,
    executable: join(folder, system === 'linux' ? command : `${name}.exe`),
    archive: join(folder, 'resources/app.asar'),
    artifacts,
  };
}
