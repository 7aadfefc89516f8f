/** Electron's event object: the first argument of its listeners. */
export interface PreventableEvent {
  defaultPrevented: boolean;
  preventDefault(): void;
}

/** A fresh event that carries `details` as own members, as Electron's navigation events do. */
export function preventableEvent<T extends object>(details: T): PreventableEvent & T {
  const event = {
    defaultPrevented: false,
    preventDefault(): void {
      event.defaultPrevented = true;
    },
  };
  return Object.assign(event, details);
}
