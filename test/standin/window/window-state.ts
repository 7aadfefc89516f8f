import type { Size } from '../settings/panel-size.ts';

/** Position and size in CSS pixels, as Electron's Rectangle. */
export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** The constructor options of BrowserWindow that decide its first state. */
export interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly kiosk?: boolean;
  readonly fullscreen?: boolean;
  readonly alwaysOnTop?: boolean;
  readonly title?: string;
}

/** What a window can be asked about itself. */
export interface WindowState {
  bounds: Rectangle;
  visible: boolean;
  kiosk: boolean;
  fullScreen: boolean;
  minimized: boolean;
  alwaysOnTop: boolean;
  contentProtected: boolean;
  title: string;
}

/** Electron's defaults: 800 × 600, shown, in a frame. */
export function initialState(options: WindowOptions): WindowState {
  return {
    bounds: {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    },
    visible: options.show !== false,
    kiosk: options.kiosk === true,
    fullScreen: options.fullscreen === true,
    minimized: false,
    alwaysOnTop: options.alwaysOnTop === true,
    contentProtected: false,
    title: options.title ?? 'Electron',
  };
}
