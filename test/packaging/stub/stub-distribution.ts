import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { electronVersion } from '../../start/electron-binary.ts';
import { writeLinuxExecutable } from './linux-executable.ts';
import { writeWindowsExecutable } from './windows-executable.ts';

export type System = 'linux' | 'windows';

/** As Electron has them, in Chromium's spelling. */
const locales = [
  ...['af', 'am', 'ar', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en-GB', 'en-US', 'es-419', 'es'],
  ...['et', 'fa', 'fi', 'fil', 'fr', 'gu', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'kn', 'ko'],
  ...['lt', 'lv', 'ml', 'mr', 'ms', 'nb', 'nl', 'pl', 'pt-BR', 'pt-PT', 'ro', 'ru', 'sk', 'sl'],
  ...['sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-CN', 'zh-TW'],
];

const everywhere = [
  ...['LICENSE', 'LICENSES.chromium.html', 'resources/default_app.asar'],
  ...['chrome_100_percent.pak', 'chrome_200_percent.pak', 'icudtl.dat', 'resources.pak'],
  ...['snapshot_blob.bin', 'v8_context_snapshot.bin', 'vk_swiftshader_icd.json'],
  ...locales.map((locale) => `locales/${locale}.pak`),
];

const bySystem = {
  linux: {
    executable: 'electron',
    write: writeLinuxExecutable,
    files: [
      ...['chrome-sandbox', 'chrome_crashpad_handler', 'libEGL.so', 'libGLESv2.so'],
      ...['libffmpeg.so', 'libvk_swiftshader.so', 'libvulkan.so.1'],
    ],
  },
  windows: {
    executable: 'electron.exe',
    write: writeWindowsExecutable,
    files: [
      ...['d3dcompiler_47.dll', 'dxcompiler.dll', 'dxil.dll', 'ffmpeg.dll', 'libEGL.dll'],
      ...['libGLESv2.dll', 'vk_swiftshader.dll', 'vulkan-1.dll'],
    ],
  },
} as const;

/**
 * Makes a folder like the unpacked release of Electron, which comes from outside the package registries: the files' names are
 * Electron's, their contents made up, but for the executable's fuse wire.
 */
export async function makeStubDistribution(folder: string, system: System): Promise<string> {
  const { executable, write, files } = bySystem[system];
  for (const file of [...everywhere, ...files]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `made up: ${file}\n`, { mode: 0o755 });
  }
  await writeFile(join(folder, 'version'), electronVersion);
  await write(join(folder, executable));
  return folder;
}
