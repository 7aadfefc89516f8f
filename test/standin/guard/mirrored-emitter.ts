import { EventEmitter } from 'node:events';
import { unmirroredBeyond } from './unmirrored.ts';

type Listener = Parameters<EventEmitter['on']>[1];

/**
 * A base class for Electron's emitters: unknown members throw, and so does listening to an event that the
 * stand-in does not know. `'any'` is for emitters whose event names belong to the application.
 */
export function mirroredEmitter(object: string, events: ReadonlySet<string> | 'any') {
  const known = (event: string | symbol): boolean =>
    events === 'any' || typeof event === 'symbol' || events.has(event);

  class MirroredEmitter extends EventEmitter {
    override on(event: string | symbol, listener: Listener): this {
      if (!known(event)) {
        throw new Error(`stand-in: event '${String(event)}' of ${object} is not mirrored`);
      }
      return super.on(event, listener);
    }

    override addListener(event: string | symbol, listener: Listener): this {
      return this.on(event, listener);
    }
  }
  Object.setPrototypeOf(
    MirroredEmitter.prototype,
    unmirroredBeyond(object, EventEmitter.prototype),
  );
  return MirroredEmitter;
}
