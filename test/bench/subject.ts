import type { Page } from '@playwright/test';

/** An app under measurement: how it is started, driven and counted. */
export interface Subject {
  readonly command: readonly [string, ...string[]];
  readonly environment: NodeJS.ProcessEnv;
  /** Where the built page lies. */
  readonly pageFolder: string;
  open(): Promise<OpenSubject>;
}

/** An input for digits, with keys on the screen. */
export interface KeypadSubject {
  readonly page: Page;
  readonly input: string;
  /** The selector of the key for a digit. */
  readonly keyFor: (digit: string) => string;
}

/** It runs, and its first screen is shown. */
export interface OpenSubject {
  readonly mainPid: number;
  /** By touch from the first screen to the next one and back, in milliseconds each. */
  touchScreens(): Promise<readonly number[]>;
  /** On the first screen, to another language and back, in milliseconds each. */
  switchLanguages(): Promise<readonly number[]>;
  /** From the first screen to the next one and back, in milliseconds each. */
  changeScreens(): Promise<readonly number[]>;
  /** Goes where there is something to type into, and answers the page and the input's selector. */
  openInput(): Promise<{ readonly page: Page; readonly input: string }>;
  /** From there goes on to where digits are typed, by hand or on the screen's own keys. */
  openKeypad(): Promise<KeypadSubject>;
  /** One call without input that the page may make, as a path under `window`. */
  readonly call: readonly string[];
  readonly page: () => Page;
  /** One round of what the app is for, from the first screen back to it. */
  serveOnce(): Promise<void>;
  close(): Promise<void>;
}
