import { mirroredEmitter } from '../guard/mirrored-emitter.ts';
import { mirrored } from '../guard/unmirrored.ts';
import type { Size } from '../settings/panel-size.ts';

const screenEvents = new Set(['display-added', 'display-removed', 'display-metrics-changed']);

/** `screen`: one display, of the panel's size. */
export class Screen extends mirroredEmitter('screen', screenEvents) {
  readonly #size: () => Size;

  constructor(size: () => Size) {
    super();
    this.#size = size;
  }

  getPrimaryDisplay(): object {
    const size = { ...this.#size() };
    const bounds = { x: 0, y: 0, ...size };
    return mirrored('Display', {
      id: 1,
      label: 'stand-in',
      bounds,
      workArea: bounds,
      size,
      workAreaSize: size,
      scaleFactor: 1,
      rotation: 0,
      internal: false,
      touchSupport: 'unknown',
    });
  }

  /** With one display, it is that one which matches best. */
  getDisplayMatching(_rectangle: object): object {
    return this.getPrimaryDisplay();
  }

  getAllDisplays(): object[] {
    return [this.getPrimaryDisplay()];
  }
}
