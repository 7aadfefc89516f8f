import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What a connection through the line meets. */
export type LineState =
  | 'clear'
  /** Nobody listens: connections are refused. */
  | 'refused'
  /** Connections come about, and nothing ever comes through. */
  | 'silent';

/** A TCP connection between kiosk and backend that a test can take away and give back. */
export interface Line {
  readonly port: number;
  /** Also cuts what is open when the line is taken away. */
  set(state: LineState): Promise<void>;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

const listen = async (server: Server, port: number): Promise<void> => {
  server.listen(port, loopback);
  await once(server, 'listening');
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Opens a line on a free port of loopback to another port. */
export const openLine = async (backendPort: number): Promise<Line> => {
  const open = new Set<Socket>();
  let state: LineState = 'clear';

  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // The other end is told by the closing.
    socket.on('error', () => undefined);
  };
  const server = createServer((kiosk) => {
    keep(kiosk);
    if (state === 'silent') return;
    const backend = connect(backendPort, loopback);
    keep(backend);
    kiosk.pipe(backend).pipe(kiosk);
    kiosk.on('close', () => backend.destroy());
    backend.on('close', () => kiosk.destroy());
  });
  await listen(server, 0);
  const port = portOf(server);
  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  const stopListening = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    cut();
    await closed;
  };
  return {
    port,
    set: async (next) => {
      state = next;
      if (next === 'refused') await stopListening();
      else if (!server.listening) await listen(server, port);
      if (next === 'silent') cut();
    },
    close: stopListening,
  };
};
