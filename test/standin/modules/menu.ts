import type { Recorder } from '../guard/recorder.ts';
import { mirrored } from '../guard/unmirrored.ts';

/** `Menu`: menus are kept and recorded, never drawn. */
export function menuModule(recorder: Recorder): object {
  let applicationMenu: unknown = null;
  return mirrored('Menu', {
    setApplicationMenu(menu: unknown): void {
      applicationMenu = menu;
      recorder.call('Menu', 'setApplicationMenu', menu);
    },
    getApplicationMenu: (): unknown => applicationMenu,
    buildFromTemplate(template: readonly object[]): object {
      recorder.call('Menu', 'buildFromTemplate', template);
      return mirrored('menu', { items: template });
    },
  });
}
