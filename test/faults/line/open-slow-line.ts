import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { carrySlowly, type SlowLine } from './slow-direction.ts';

const loopback = '127.0.0.1';

/** A line to a port of loopback on which everything takes its time, the three-way handshake included. */
export const openSlowLine = async (
  backendPort: number,
  line: SlowLine,
  random: () => number,
): Promise<{ readonly port: number; close(): Promise<void> }> => {
  const open = new Set<Socket>();
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    // The other end is told by the closing.
    socket.on('error', () => undefined);
  };
  const join = async (kiosk: Socket): Promise<void> => {
    keep(kiosk);
    // What loopback does at once takes one round trip on a real line.
    await delay(2 * line.delay);
    const backend = connect({ port: backendPort, host: loopback, allowHalfOpen: true });
    keep(backend);
    carrySlowly(kiosk, backend, line, random);
    carrySlowly(backend, kiosk, line, random);
  };
  const server = createServer({ allowHalfOpen: true }, (kiosk) => void join(kiosk));
  server.listen(0, loopback);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
