export interface RecentItemsParts {
  /** Different items under one key. */
  readonly most: number;
  /** How long an item counts. */
  readonly milliseconds: number;
  readonly monotonic: () => number;
}

/** Different items under each key within a sliding window. */
export interface RecentItems {
  /** Milliseconds until this item may come under that key: 0 for now, as for one that is counted already. */
  wait(key: string, item: string): number;
  /** `known`: it was counted already, and is not counted again. */
  add(key: string, item: string): 'new' | 'known';
  remove(key: string, item: string): void;
  /** The key has no room; `first` unless that was said of it before, since it last had. */
  refuse(key: string): 'first' | 'again';
  /** How many keys are held. */
  size(): number;
}

interface Kept {
  /** When each was counted, the oldest first. */
  readonly items: Map<string, number>;
  refused: 'never' | 'before';
}

export const createRecentItems = ({
  most,
  milliseconds,
  monotonic,
}: RecentItemsParts): RecentItems => {
  const byKey = new Map<string, Kept>();

  /** SECURITY: memory is bounded: what counts no more is dropped, whosever it was. */
  const prune = (): void => {
    const since = monotonic() - milliseconds;
    for (const [key, { items }] of byKey) {
      for (const [item, at] of items) {
        if (at <= since) {
          items.delete(item);
        }
      }
      if (items.size === 0) {
        byKey.delete(key);
      }
    }
  };

  return {
    wait: (key, item) => {
      prune();
      const items = byKey.get(key)?.items ?? new Map<string, number>();
      if (items.has(item) || items.size < most) {
        return 0;
      }
      const [oldest = monotonic()] = items.values();
      return oldest + milliseconds - monotonic();
    },
    add: (key, item) => {
      prune();
      const kept = byKey.get(key) ?? { items: new Map(), refused: 'never' };
      byKey.set(key, kept);
      if (kept.items.has(item)) {
        return 'known';
      }
      kept.items.set(item, monotonic());
      kept.refused = 'never';
      return 'new';
    },
    remove: (key, item) => {
      byKey.get(key)?.items.delete(item);
      prune();
    },
    refuse: (key) => {
      const kept = byKey.get(key);
      if (kept === undefined || kept.refused === 'before') {
        return 'again';
      }
      kept.refused = 'before';
      return 'first';
    },
    size: () => {
      prune();
      return byKey.size;
    },
  };
};
