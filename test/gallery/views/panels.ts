/** A screen's size in CSS pixels. */
export interface Panel {
  readonly width: number;
  readonly height: number;
}

export const counter: Panel = { width: 1280, height: 800 };
export const laptop: Panel = { width: 1366, height: 768 };
export const wide: Panel = { width: 1920, height: 1080 };
export const totem: Panel = { width: 1080, height: 1920 };

/** The four layouts. */
export const panels: readonly Panel[] = [counter, totem, laptop, wide];

/** `1280x800`. */
export const panelName = ({ width, height }: Panel): string => `${width}x${height}`;
