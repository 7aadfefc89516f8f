import type { StartOptions } from './arguments.ts';

export type Display =
  | { readonly state: 'usable' }
  /** `advice` says what can be done without one. */
  | { readonly state: 'absent'; readonly advice: string };

/** Whether the kiosk's window can be shown where it was asked to be. `platform` is as in `process.platform`. */
export function judgeDisplay(
  screen: StartOptions['screen'],
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): Display {
  const hasOwnDisplay = platform === 'darwin' || platform === 'win32';
  const named = environment['DISPLAY'] || environment['WAYLAND_DISPLAY'];
  if (screen === 'headless' || hasOwnDisplay || named) return { state: 'usable' };
  return {
    state: 'absent',
    advice: [
      'There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). Without one:',
      '  npm start -- --headless   starts the kiosk without a window',
      '  npm run demo              walks through a registration and leaves pictures in demo-out/',
    ].join('\n'),
  };
}
