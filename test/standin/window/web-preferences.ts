/** The part of Electron's WebPreferences that the stand-in acts on; all of it is recorded. */
export interface WebPreferences {
  readonly preload?: string;
  readonly partition?: string;
  readonly session?: unknown;
  readonly [preference: string]: unknown;
}

/** Values that would open what the stand-in mirrors as closed; no kiosk wants them. */
const refused: readonly (readonly [preference: string, value: boolean])[] = [
  ['sandbox', false],
  ['contextIsolation', false],
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['webSecurity', false],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
  ['webviewTag', true],
];

/** Throws on the first value that is not mirrored. */
export function checkPreferences(preferences: WebPreferences): void {
  for (const [preference, value] of refused) {
    if (preferences[preference] === value) {
      throw new Error(`stand-in: webPreferences.${preference} = ${value} is not mirrored`);
    }
  }
}
