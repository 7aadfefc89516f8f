import { mirroredEmitter } from '../guard/mirrored-emitter.ts';

type ThemeSource = 'system' | 'light' | 'dark';

/** `nativeTheme`: light unless the product asks for dark. */
export class NativeTheme extends mirroredEmitter('nativeTheme', new Set(['updated'])) {
  #source: ThemeSource = 'system';

  get themeSource(): ThemeSource {
    return this.#source;
  }

  set themeSource(source: ThemeSource) {
    this.#source = source;
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get shouldUseHighContrastColors(): boolean {
    return false;
  }
}
