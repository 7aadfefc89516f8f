import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPrograms } from '../../provision/needs.ts';
import { house } from '../../start/app-command.ts';
import { appleIcon, windowsIcon } from './icon-files.ts';

/** Edge lengths in pixels of what Windows and macOS show somewhere. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;

const resources = join(house, 'resources');

/** Draws the icons of each flavour from its drawing: run it after `resources/icon.svg` or `resources/icon-qa.svg` has changed. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPrograms[0],
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const name of ['icon', 'icon-qa']) {
    const drawing = await readFile(join(resources, `${name}.svg`), 'utf8');
    const pictures = new Map<number, Buffer>();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
      );
      pictures.set(size, await page.screenshot({ omitBackground: true }));
    }
    await writeFile(join(resources, `${name}.png`), pictures.get(512) ?? '');
    await writeFile(join(resources, `${name}.ico`), windowsIcon(pictures));
    await writeFile(join(resources, `${name}.icns`), appleIcon(pictures));
  }
  await browser.close();
}

await drawIcons();
