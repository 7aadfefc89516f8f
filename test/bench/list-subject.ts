import type { Page } from '@playwright/test';

/** An app that has 2,000 customers on file and shows them a page at a time, under measurement. */
export interface ListSubject {
  readonly page: Page;
  /** Each finds one customer alone, and is written in their row. */
  readonly queries: readonly string[];
  /** Leads to the next page of all customers, from the first one. */
  readonly showAll: () => Promise<void>;
  /** Makes the rows higher than their place, so that they scroll. */
  readonly enlarge: () => Promise<void>;
  readonly close: () => Promise<void>;
}
