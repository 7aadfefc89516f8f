import { mirrored } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import type { WebContents } from './web-contents.ts';

/** The `webContents` member of the electron module. */
export function webContentsModule(host: Host): object {
  const all = (): WebContents[] => host.windows.all.map((window) => window.webContents);
  return mirrored('webContents', {
    getAllWebContents: all,
    getFocusedWebContents: () => host.windows.focused?.webContents ?? null,
    fromId: (id: number) => all().find((contents) => contents.id === id),
    fromDevToolsTargetId: (id: string) => all().find((contents) => contents._targetId === id),
  });
}
