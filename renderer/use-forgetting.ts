import { useEffect, useReducer } from 'react';

/**
 * Renders once more after each change of screen. React keeps what it has rendered before beside what is shown, to start the next change
 * from: with it would stay, as long as nothing else changes, all that was typed on the screen before.
 */
export const useForgetting = (screen: string): void => {
  const [, renderAgain] = useReducer((times: number) => times + 1, 0);
  // SECURITY: leak: once a card's screen is left, nothing of the card can be reached in the page's memory.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of screen is a reason to render again
  useEffect(() => renderAgain(), [renderAgain, screen]);
};
