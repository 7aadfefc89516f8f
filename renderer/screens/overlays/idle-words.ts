import type { FlowState } from '../../flow/flow-state.ts';
import type { TextKey } from '../../text/words.tsx';

/** What the end of the time means, in words, and the way to be done at once; nobody logs out from a handover. */
export interface IdleWords {
  readonly title: TextKey;
  readonly text: TextKey;
  readonly leave: { readonly action: 'finish' | 'log-out'; readonly words: TextKey } | null;
}

const finishing = { action: 'finish', words: 'idle.finish' } as const;
const loggingOut = { action: 'log-out', words: 'actions.logOut' } as const;

const ends = (text: TextKey): IdleWords => ({ title: 'idle.title', text, leave: finishing });
const locks = (text: TextKey): IdleWords => ({
  title: 'staffIdle.title',
  text,
  leave: loggingOut,
});

const wipes: IdleWords = {
  title: 'idle.titleTyped',
  text: 'idle.textTyped',
  leave: { action: 'finish', words: 'idle.wipe' },
};
const locksTyped: IdleWords = {
  title: 'staffIdle.title',
  text: 'staffIdle.textTyped',
  leave: { action: 'log-out', words: 'staffLeaving.accept' },
};
const locksHandover: IdleWords = {
  title: 'idle.titleTyped',
  text: 'staffIdle.textHandover',
  leave: null,
};

/** By screen: what is wiped, what becomes of a registration, and whether the end is the end or a lock. */
export const idleWordsOf = (flow: FlowState): IdleWords => {
  switch (flow.screen) {
    case 'card':
      return flow.flow === 'selfcare' ? wipes : locksTyped;
    case 'confirm':
      return wipes;
    case 'edit':
      return locksTyped;
    case 'handover':
      return locksHandover;
    case 'list':
      return locks('staffIdle.textList');
    case 'outcome-unknown':
      if (flow.asking !== 'going-on') return ends('idle.text');
      return flow.decision.at.actor.kind === 'customer'
        ? ends('idle.textSent')
        : locks('staffIdle.textSent');
    case 'submitting':
    case 'challenge':
      return ends('idle.textSent');
    case 'complete':
      return flow.flow === 'selfcare' ? ends('idle.textDone') : locks('staffIdle.textDone');
    case 'menu':
      return ends('idle.text');
    case 'attract':
    case 'flow-choice':
    case 'login':
    case 'address':
    case 'code':
    case 'out-of-service':
    case 'staff':
      return ends('idle.textBefore');
  }
};
