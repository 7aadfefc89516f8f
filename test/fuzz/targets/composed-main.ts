import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { composeKiosk } from '../../../main/compose/compose.ts';
import { kioskConfigSchema } from '../../../main/config/kiosk-config.ts';
import { dataFolderAt } from '../../../main/data-folder.ts';
import { openGate } from '../../../main/ipc/gate.ts';
import type { Kiosk } from '../../../main/kiosk.ts';
import { fromSources } from '../../main/compose/from-sources.ts';
import { recordedLog } from '../../main/ipc/recorded-log.ts';
import { pinHash, rightPin } from '../../main/staff-panel/right-pin.ts';
import { anyAnswer } from '../backend/any-answer.ts';
import { type RawBackend, startRawBackend } from '../backend/raw-backend.ts';
import { type FuzzTarget, holds, type OpenTarget } from '../fuzz-target.ts';
import { type AnyMessage, anyMessage } from '../gate/any-message.ts';
import { anySender, ownOrigin, presentPageId } from '../gate/any-sender.ts';
import { arrives } from '../gate/arrives.ts';
import { contractCalls } from '../gate/contract-calls.ts';
import { machineInMemory } from '../machine-in-memory.ts';

type Listener = (event: IpcMainInvokeEvent, ...inputs: unknown[]) => unknown;

/** Main as `main/index.ts` composes it, behind its gate, on a machine in memory. */
const startMain = async (server: RawBackend, folder: string) => {
  const { machine, clock } = machineInMemory();
  const { log, lines } = recordedLog();
  const channels = new Map<string, Listener>();
  const kiosk: Kiosk = composeKiosk({
    ...fromSources,
    machine,
    config: kioskConfigSchema.parse({
      kioskId: 'fuzzed',
      posture: 'kiosk',
      flows: ['selfcare', 'counter'],
      staffPinHash: pinHash,
      billing: { baseUrl: server.baseUrl },
      support: { email: 'support@shop.example', phone: '0120-000-000', hours: '10-19' },
    }),
    certificateAuthority: server.authority,
    log,
    folders: dataFolderAt(folder),
    page: { send: () => undefined, replace: () => undefined, shown: () => undefined },
  });
  openGate({
    ipcMain: { handle: (channel, listener) => void channels.set(channel, listener) },
    page: { currentPageId: () => presentPageId, origin: ownOrigin },
    handlers: kiosk.handlers,
    log,
    monotonic: () => clock.monotonic(),
  });
  await kiosk.start();
  return { kiosk, clock, channels, lines };
};

const refusals = new Set(['sender', 'flood', 'input']);

/** What came back of a message: an answer that can cross the border, or the word of a refusal. */
const outcomeOf = async (
  answer: unknown,
): Promise<{ readonly kind: 'answered' } | { readonly kind: 'refused'; readonly word: string }> => {
  try {
    structuredClone(await answer);
    return { kind: 'answered' };
  } catch (error) {
    return { kind: 'refused', word: error instanceof Error ? error.message : String(error) };
  }
};

/** Chance alone never finds the PIN: behind it, too, anything may be said. */
const unlocking = (): fc.Arbitrary<AnyMessage> =>
  fc.record({
    call: fc.constantFrom(...contractCalls.filter(({ channel }) => channel === 'panel.unlock')),
    from: anySender(),
    inputs: fc.constant([{ pin: rightPin }]),
    pause: fc.constant(0),
  });

const conversation = (server: RawBackend, folder: string): OpenTarget['property'] =>
  fc.asyncProperty(
    fc.array(fc.oneof({ weight: 9, arbitrary: anyMessage() }, unlocking()), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.array(anyAnswer(), { minLength: 1, maxLength: 12 }),
    async (messages, answers) => {
      server.answerWith(answers);
      const { kiosk, clock, channels, lines } = await startMain(server, folder);
      for (const { call, from, inputs, pause } of messages) {
        clock.advance(pause);
        const arrival = arrives(inputs);
        if (arrival.kind === 'stopped') continue;
        const outcome = await outcomeOf(
          channels.get(call.channel)?.(from.sender as IpcMainInvokeEvent, ...arrival.inputs),
        );
        holds(
          outcome.kind === 'answered' || refusals.has(outcome.word),
          `${call.channel}: ${outcome.kind === 'refused' ? outcome.word : ''} ${JSON.stringify(lines.at(-1))}`,
        );
      }
      await kiosk.quit();
      rmSync(folder, { recursive: true, force: true });
    },
  );

/** Main as a whole, between a page and a backend that both say anything: no handler ever breaks. */
export const composedMain: FuzzTarget = {
  name: 'composed main',
  open: async () => {
    const server = await startRawBackend();
    const root = mkdtempSync(path.join(tmpdir(), 'madoguchi-fuzz-'));
    return {
      property: conversation(server, path.join(root, 'kiosk')),
      close: async () => {
        await server.stop();
        rmSync(root, { recursive: true });
      },
    };
  },
};
