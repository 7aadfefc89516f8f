import type { Kiosk } from './kiosk.ts';

/** Somebody puts the machine's wall clock forward, or back. The clock of the kiosk's page must have been installed. */
export const putClock = async (kiosk: Kiosk, milliseconds: number): Promise<void> => {
  await kiosk.app.evaluate((_, leap) => {
    const before = Date.now;
    Date.now = () => before() + leap;
  }, milliseconds);
  const page = kiosk.page();
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + milliseconds);
};

/** As if the lid had been closed for so long: wall clock and time since boot go on, the monotonic clocks stand still. */
export const sleep = async (kiosk: Kiosk, milliseconds: number): Promise<void> => {
  await kiosk.app.evaluate((_, slept) => {
    const os = process.getBuiltinModule('node:os');
    const awake = os.uptime;
    os.uptime = () => awake() + slept / 1000;
  }, milliseconds);
  await putClock(kiosk, milliseconds);
};
