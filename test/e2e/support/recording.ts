import type { ElectronApplication, TestInfo } from '@playwright/test';

/** Ends a recording; never rejects. */
export type StopRecording = () => Promise<void>;

/**
 * Records what an app shows, with pictures of every step, where the project asks for traces: by itself, Playwright does so for browsers
 * alone. The recording is attached to the test, unless the test has killed the app.
 */
export const recordSteps = async (
  app: ElectronApplication,
  testInfo: TestInfo,
): Promise<StopRecording> => {
  if (testInfo.project.use.trace !== 'on') return async () => undefined;
  const { tracing } = app.context();
  await tracing.start({ screenshots: true, snapshots: true });
  return async () => {
    const file = testInfo.outputPath(`kiosk-${testInfo.attachments.length}.zip`);
    try {
      await tracing.stop({ path: file });
      await testInfo.attach('trace', { path: file, contentType: 'application/zip' });
    } catch {
      return;
    }
  };
};
