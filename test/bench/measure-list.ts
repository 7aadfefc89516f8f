import type { ListSubject } from './list-subject.ts';
import { measureScrolling, measureSearch, measureTurnedPage } from './measures/list.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** All times in milliseconds. */
export interface ListMeasurements {
  readonly searchToRow: Spread;
  readonly pageToPage: Spread;
  readonly scrollFrame: Spread;
}

const turns = 20;
const frames = 240;

/** Searches, turns pages and scrolls, one after the other. */
export async function measureList(subject: ListSubject): Promise<ListMeasurements> {
  const { page } = subject;
  const searches: number[] = [];
  for (const query of subject.queries) searches.push(await measureSearch(page, query));
  await subject.showAll();
  const pages: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    pages.push(await measureTurnedPage(page, '[data-action="next-page"]'));
  }
  await subject.enlarge();
  const scrolling = await measureScrolling(page, frames);
  return {
    searchToRow: spreadOf(searches),
    pageToPage: spreadOf(pages),
    scrollFrame: spreadOf(scrolling),
  };
}
