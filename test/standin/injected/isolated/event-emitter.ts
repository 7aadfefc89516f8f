/** The `events` module of a sandboxed preload, as far as preloads use it. */
export function makeEventEmitter() {
  type Listener = (...values: unknown[]) => unknown;
  interface Entry {
    readonly call: Listener;
    readonly original: Listener;
  }

  class EventEmitter {
    static EventEmitter = EventEmitter;
    readonly #entries = new Map<string | symbol, Entry[]>();

    on(event: string | symbol, listener: Listener): this {
      return this.#add(event, listener, listener);
    }

    addListener(event: string | symbol, listener: Listener): this {
      return this.on(event, listener);
    }

    once(event: string | symbol, listener: Listener): this {
      const once: Listener = (...values) => {
        this.off(event, listener);
        listener.apply(this, values);
      };
      return this.#add(event, once, listener);
    }

    off(event: string | symbol, listener: Listener): this {
      const entries = this.#entries.get(event) ?? [];
      const last = entries.findLastIndex((entry) => entry.original === listener);
      if (last >= 0) this.#entries.set(event, entries.toSpliced(last, 1));
      return this;
    }

    removeListener(event: string | symbol, listener: Listener): this {
      return this.off(event, listener);
    }

    removeAllListeners(event?: string | symbol): this {
      if (event === undefined) this.#entries.clear();
      else this.#entries.delete(event);
      return this;
    }

    listenerCount(event: string | symbol): number {
      return this.#entries.get(event)?.length ?? 0;
    }

    emit(event: string | symbol, ...values: unknown[]): boolean {
      const entries = this.#entries.get(event) ?? [];
      for (const entry of entries) entry.call.apply(this, values);
      return entries.length > 0;
    }

    #add(event: string | symbol, call: Listener, original: Listener): this {
      if (typeof original !== 'function') {
        throw new TypeError('The "listener" argument must be of type function.');
      }
      this.#entries.set(event, [...(this.#entries.get(event) ?? []), { call, original }]);
      return this;
    }
  }
  return EventEmitter;
}

export type PageEventEmitter = ReturnType<typeof makeEventEmitter>;
