import { useEffect, useReducer } from 'react';
import type { KioskState } from './flow/kiosk-state.ts';

/** What is made anew with each of its changes: with it goes all that was typed there. */
const placeOf = ({ flow, wipes }: KioskState): string => {
  const purpose = flow.screen === 'login' ? flow.purpose.kind : '';
  return `${flow.screen} ${purpose} ${wipes}`;
};

/**
 * Renders once more after each change of screen, and after each wipe of one that stays. React keeps what it has rendered before beside
 * what is shown, to start the next change from: with it would stay, as long as nothing else changes, all that was typed before.
 */
export const useForgetting = (state: KioskState): void => {
  const place = placeOf(state);
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  // SECURITY: leak: once a screen is left or wiped, nothing that was typed on it can be reached in the page's memory.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of place is a reason to render again
  useEffect(() => renderAgain(), [renderAgain, place]);
};
