import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { openGate } from '../../../main/ipc/gate.ts';
import { createHandlers } from '../../../main/ipc/handlers.ts';
import type { Sender } from '../../../main/ipc/trusted-sender.ts';
import type { Registration } from '../../../main/registration/registration.ts';
import type { StaffPanel } from '../../../main/staff-panel/staff-panel.ts';
import { recordedLog } from './recorded-log.ts';

type Listener = Parameters<IpcMain['handle']>[1];

export const presentPageId = 7;

const mainFrame = {
  frameTreeNodeId: 70,
  parent: null,
  detached: false,
  origin: 'app://kiosk',
  isDestroyed: () => false,
};

const frame = (changes: object): Sender['senderFrame'] => ({ ...mainFrame, ...changes });
const page = (changes: object): Sender['sender'] => ({
  id: presentPageId,
  mainFrame,
  isDestroyed: () => false,
  ...changes,
});

/** Who may send a message: the kiosk's own page, and everybody else. */
export const senders = {
  ownPage: { sender: page({}), senderFrame: frame({}) },
  replacedPage: { sender: page({ id: 6 }), senderFrame: frame({}) },
  destroyedPage: { sender: page({ isDestroyed: () => true }), senderFrame: frame({}) },
  goneFrame: { sender: page({}), senderFrame: null },
  detachedFrame: { sender: page({}), senderFrame: frame({ detached: true }) },
  destroyedFrame: { sender: page({}), senderFrame: frame({ isDestroyed: () => true }) },
  subframe: { sender: page({}), senderFrame: frame({ parent: mainFrame, frameTreeNodeId: 71 }) },
  frameWithParent: { sender: page({}), senderFrame: frame({ parent: mainFrame }) },
  otherMainFrame: { sender: page({}), senderFrame: frame({ frameTreeNodeId: 72 }) },
  otherHost: { sender: page({}), senderFrame: frame({ origin: 'app://kiosk2' }) },
  webOrigin: { sender: page({}), senderFrame: frame({ origin: 'https://kiosk' }) },
  opaqueOrigin: { sender: page({}), senderFrame: frame({ origin: 'null' }) },
  prefixOrigin: { sender: page({}), senderFrame: frame({ origin: 'app://kiosk.evil' }) },
} satisfies Record<string, Sender>;

/** An opened gate, with what the use cases were asked, and a clock that stands still until moved. */
export const gateBench = (useCases: Partial<Registration> = {}) => {
  const asked: [name: string, input: unknown][] = [];
  const note =
    (name: string, answer?: unknown) =>
    async (input?: unknown): Promise<never> => {
      asked.push([name, input]);
      return answer as never;
    };
  const registration: Registration = {
    logIn: note('logIn', { state: 'address-required' }),
    resendCode: note('resendCode'),
    verify: note('verify'),
    readContract: note('readContract'),
    prepare: note('prepare'),
    registerCard: note('registerCard'),
    sendCode: note('sendCode'),
    searchCustomers: note('searchCustomers'),
    findCustomer: note('findCustomer'),
    registerCustomer: note('registerCustomer'),
    changeCustomer: note('changeCustomer'),
    deleteCustomer: note('deleteCustomer'),
    askOutcome: note('askOutcome'),
    endSession: note('endSession'),
    handOver: note('handOver'),
    takeBack: note('takeBack'),
    lock: note('lock'),
    unlock: note('unlock'),
    lockedStaff: () => null,
    whoIsThere: () => 'nobody',
    quit: note('quit'),
    resumeOrRevoke: note('resumeOrRevoke'),
    endOwed: note('endOwed'),
    seen: note('seen'),
    pending: () => [],
    losePage: note('losePage'),
    lostPage: () => null,
    shown: () => undefined,
    lineIsBack: () => undefined,
    speak: (locale) => {
      asked.push(['speak', locale]);
    },
    ...useCases,
  };
  const panel: StaffPanel = {
    nextTry: () => {
      asked.push(['panel.nextTry', undefined]);
      return { inSeconds: 0 };
    },
    unlock: note('panel.unlock', { state: 'not-now' }),
    read: () => {
      asked.push(['panel.read', undefined]);
      return { state: 'closed' };
    },
    exportLog: note('panel.exportLog'),
    restart: () => {
      asked.push(['panel.restart', undefined]);
      return { state: 'closed' };
    },
    leave: () => {
      asked.push(['panel.leave', undefined]);
      return { state: 'closed' };
    },
    close: () => void asked.push(['panel.close', undefined]),
    pageGone: () => undefined,
    isOpen: () => false,
  };
  const channels = new Map<string, Listener>();
  const { log, lines } = recordedLog();
  let now = 0;
  let present: number | null = presentPageId;
  openGate({
    ipcMain: { handle: (channel, listener) => void channels.set(channel, listener) },
    page: { currentPageId: () => present, origin: 'app://kiosk' },
    handlers: createHandlers(registration, panel, {
      profile: () => ({
        posture: 'kiosk',
        flows: ['selfcare'],
        locales: ['ja', 'en'],
        support: { email: 'a@shop.example', phone: '0120-000-000', hours: '10-19' },
        idle: { idleSeconds: 60, warningSeconds: 30 },
        night: null,
        securityCodeInCounter: 'not-asked',
        lockedStaff: null,
        lostPage: null,
        pending: [],
        clockAheadMilliseconds: 0,
        practice: false,
        build: 'production',
        relaxed: [],
        staffPanel: 'behind-pin',
        limits: [],
        service: { state: 'online' },
      }),
      opened: () => asked.push(['opened', undefined]),
      alive: () => asked.push(['alive', undefined]),
      sinceBoot: () => 7,
      shown: (screen) => asked.push(['shown', screen]),
      replace: () => asked.push(['replace', undefined]),
    }),
    log,
    monotonic: () => now,
  });
  return {
    asked,
    lines,
    channels,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    withoutPage: () => {
      present = null;
    },
    send: async (
      sender: Sender,
      channel: string,
      ...inputs: readonly unknown[]
    ): Promise<unknown> => {
      const listener = channels.get(channel);
      if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
      return await listener(sender as IpcMainInvokeEvent, ...inputs);
    },
  };
};
