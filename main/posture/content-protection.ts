import { type PostureCheck, soundIf } from './posture-check.ts';

/** Systems that keep a window out of recordings when Electron asks them to. */
const honouring: ReadonlySet<NodeJS.Platform> = new Set(['win32', 'darwin']);

/** Whether the system keeps the kiosk's window out of screen recordings. */
export const contentProtectionCheck = (platform: NodeJS.Platform): PostureCheck => ({
  code: 'content-protection-missing',
  when: 'at-start',
  look: () => soundIf(honouring.has(platform)),
});
