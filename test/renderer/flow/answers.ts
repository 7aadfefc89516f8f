import type { StaffWork } from '../../../preload/contract/staff-work.ts';
import type { Effect } from '../../../renderer/flow/effect.ts';
import type { FlowEvent } from '../../../renderer/flow/flow-event.ts';
import {
  actor,
  challengeAction,
  codeSent,
  contract,
  failure,
  outcome,
  prepared,
  problemSlugs,
} from './builders.ts';
import { aoyagi, counterOutcome, kidachi, pageOf, staff, staffCode } from './counter-builders.ts';
import { panelReport } from './panel-builders.ts';

/** One of several, whatever the number. */
export const pick = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const isOfCounter = (effects: readonly Effect[]): boolean =>
  effects.findLast((effect) => effect.type === 'log-in')?.flow === 'counter';

/** The work that main keeps: what was handed over or locked last. */
const keptWork = (effects: readonly Effect[]): StaffWork => {
  const kept = effects
    .filter((effect) => effect.type === 'lock' || effect.type === 'hand-over')
    .findLast(({ work }) => work !== null);
  return kept?.work ?? { kind: 'list', listing: { query: '', cursors: [null] } };
};

const theirs = { ...aoyagi, name: '青柳 沙也加', version: '2' };

/** An answer to a call, as main could give it after all these effects: good ones first; `how` picks one. */
export const answerTo = (
  effect: Effect,
  effects: readonly Effect[],
  how: number,
): FlowEvent | null => {
  const failed = failure(pick(problemSlugs, how));
  const atCounter = isOfCounter(effects);
  switch (effect.type) {
    case 'log-in': {
      const good = effect.flow === 'counter' ? ({ state: 'address-required' } as const) : codeSent;
      const answer = pick([good, failed], how);
      return { type: 'log-in-answered', attempt: effect.attempt, answer };
    }
    case 'send-code': {
      const answer = pick([staffCode, failed], how);
      return { type: 'send-code-answered', attempt: effect.attempt, answer };
    }
    case 'resend-code': {
      const answer = pick([atCounter ? staffCode : codeSent, failed], how);
      return { type: 'resend-answered', attempt: effect.attempt, answer };
    }
    case 'verify': {
      const loggedIn = { state: 'logged-in', actor: atCounter ? staff : actor } as const;
      const answer = pick([loggedIn, failed], how);
      return { type: 'verify-answered', attempt: effect.attempt, answer };
    }
    case 'read-contract': {
      const answer = pick([{ state: 'read', contract } as const, failed], how);
      return { type: 'contract-answered', attempt: effect.attempt, answer };
    }
    case 'search': {
      const full = pageOf([aoyagi, kidachi], `${effect.cursor}+`);
      const found = [
        { state: 'found', page: full },
        { state: 'found', page: pageOf([]) },
      ] as const;
      const answer = pick([...found, failed], how);
      return { type: 'search-answered', attempt: effect.attempt, answer };
    }
    case 'find-customer': {
      const found = { state: 'found', customer: theirs } as const;
      const answer = pick([found, { state: 'gone' } as const, failed], how);
      return { type: 'find-answered', attempt: effect.attempt, answer };
    }
    case 'prepare': {
      const answer = pick([prepared(String(effect.attempt)), failed], how);
      return { type: 'prepare-answered', attempt: effect.attempt, answer };
    }
    case 'carry-out':
    case 'ask-outcome': {
      const carriedOut = {
        state: 'carried-out',
        outcome: atCounter ? counterOutcome('registered') : outcome,
      } as const;
      const others = [
        { state: 'unknown' },
        { state: 'action-required', action: challengeAction },
        failed,
        failure('encryption-key-unknown'),
        failure('version-conflict'),
      ] as const;
      const answer = pick([carriedOut, ...others], how);
      return { type: 'operation-answered', attempt: effect.attempt, answer };
    }
    case 'hand-over': {
      const answer = pick([{ state: 'handed-over' } as const, failed], how);
      return { type: 'hand-over-answered', attempt: effect.attempt, answer };
    }
    case 'take-back': {
      const back = { state: 'taken-back', actor: staff, work: keptWork(effects) } as const;
      const answer = pick([back, failed], how);
      return { type: 'take-back-answered', attempt: effect.attempt, answer };
    }
    case 'unlock': {
      const unlocked = { state: 'unlocked', actor: staff, work: keptWork(effects) } as const;
      const answer = pick([unlocked, failed], how);
      return { type: 'unlock-answered', attempt: effect.attempt, answer };
    }
    case 'ask-next-try': {
      const answer = pick([{ inSeconds: 0 }, { inSeconds: 30 }], how);
      return { type: 'next-try-answered', attempt: effect.attempt, answer };
    }
    case 'unlock-panel': {
      const opened = { state: 'open', report: panelReport } as const;
      const others = [
        { state: 'wrong', retryInSeconds: 30 },
        { state: 'too-soon', retryInSeconds: 30 },
        { state: 'not-now' },
        { state: 'not-noted' },
      ] as const;
      const answer = pick([opened, ...others], how);
      return { type: 'unlock-panel-answered', attempt: effect.attempt, answer };
    }
    case 'read-panel': {
      const answer = pick(
        [{ state: 'open', report: panelReport }, { state: 'closed' }] as const,
        how,
      );
      return { type: 'read-panel-answered', attempt: effect.attempt, answer };
    }
    case 'export-log': {
      const exported = { state: 'exported', fileName: 'log.jsonl' } as const;
      const answer = pick([exported, { state: 'failed', reason: 'drive-gone' } as const], how);
      return { type: 'export-log-answered', attempt: effect.attempt, answer };
    }
    case 'restart':
    case 'leave-kiosk':
    case 'close-panel':
    case 'lock':
    case 'end-session':
    case 'say-alive':
    case 'say-seen':
    case 'say-shown':
      return null;
  }
};
