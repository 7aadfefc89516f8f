import { type PostureCheck, soundIf, type Verdict } from './posture-check.ts';

/** Bytes: far more than journal, audit trail and log write in a week, so that there is time to mend it. */
const least = 200_000_000;

const look = async (freeBytes: () => Promise<number>): Promise<Verdict> => {
  try {
    return soundIf((await freeBytes()) >= least);
  } catch {
    return 'unsound';
  }
};

/** Whether there is room for what the kiosk must be able to write. */
export const diskRoomCheck = (freeBytes: () => Promise<number>): PostureCheck => ({
  code: 'disk-nearly-full',
  when: 'each-minute',
  look: () => look(freeBytes),
});
