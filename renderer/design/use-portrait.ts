import { useSyncExternalStore } from 'react';

const portrait = () => window.matchMedia('(orientation: portrait)');

const subscribe = (listener: () => void) => {
  const query = portrait();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the panel stands upright: a totem, with all that is to be pressed in its lower half. */
export const usePortrait = (): boolean => useSyncExternalStore(subscribe, () => portrait().matches);
