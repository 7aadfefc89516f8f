import type { PageClock } from '../../renderer/flow/page-clock.ts';
import { pictureTime } from './picture-time.ts';

let now = pictureTime;
const due: { readonly at: number; readonly run: () => void }[] = [];

declare global {
  interface Window {
    /** Lets a spec move the gallery's time on. */
    galleryAdvance: (milliseconds: number) => void;
  }
}

/** Time that stands still until a spec moves it. */
export const galleryClock: PageClock = {
  now: () => now,
  counting: () => null,
  backendTime: () => Date.UTC(2026, 10, 21, 1, 42),
  after: (milliseconds, run) => {
    const alarm = { at: now + milliseconds, run };
    due.push(alarm);
    return () => {
      const place = due.indexOf(alarm);
      if (place >= 0) due.splice(place, 1);
    };
  },
};

/** Puts time back to the moment of the pictures. */
export const galleryReset = (): void => {
  now = pictureTime;
};

window.galleryAdvance = (milliseconds) => {
  now += milliseconds;
  for (const alarm of due.filter(({ at }) => at <= now)) {
    due.splice(due.indexOf(alarm), 1);
    alarm.run();
  }
};
