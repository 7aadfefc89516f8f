import { mirrored } from '../guard/unmirrored.ts';
import type { Host } from '../host.ts';
import type { ProtocolHandler, SessionState } from './session-state.ts';

/** `protocol` of one session: handlers of custom schemes. */
export function makeProtocol(host: Host, state: SessionState): object {
  return mirrored('protocol', {
    handle(scheme: string, handler: ProtocolHandler): void {
      if (!host.app.isReady()) {
        throw new Error('protocol.handle can only be used after app is ready');
      }
      if (!host.schemes.has(scheme)) {
        throw new Error(
          `stand-in: only privileged schemes are mirrored; '${scheme}' was not registered`,
        );
      }
      if (state.handlers.has(scheme)) {
        throw new Error(`Failed to register protocol: ${scheme}`);
      }
      state.handlers.set(scheme, handler);
    },
    unhandle(scheme: string): void {
      if (!state.handlers.delete(scheme)) {
        throw new Error(`Failed to unhandle protocol: ${scheme}`);
      }
    },
    isProtocolHandled: (scheme: string): boolean => state.handlers.has(scheme),
    registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]): void =>
      registerPrivileged(host, schemes),
  });
}

interface CustomScheme {
  readonly scheme: string;
  readonly privileges?: { readonly standard?: boolean; readonly secure?: boolean };
}

function registerPrivileged(host: Host, schemes: readonly CustomScheme[]): void {
  if (host.app.isReady()) {
    throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  }
  for (const custom of schemes) {
    if (custom.privileges?.standard !== true || custom.privileges.secure !== true) {
      throw new Error('stand-in: only schemes that are standard and secure are mirrored');
    }
    host.schemes.register(custom.scheme);
    host.recorder.privilegedScheme(custom);
  }
}
