import type { ReactNode } from 'react';
import type { KioskProfile } from '../../../preload/contract/kiosk-profile.ts';
import {
  type Surroundings,
  SurroundingsContext,
  useSurroundings,
} from '../../../renderer/design/surroundings.ts';

type Change = Partial<Pick<Surroundings, 'progress'>> &
  Partial<Pick<KioskProfile, 'practice' | 'build' | 'posture'>>;

/** The same surroundings with something changed that a component shows. */
export const InState = ({
  change,
  children,
}: {
  readonly change: Change;
  readonly children: ReactNode;
}) => {
  const surroundings = useSurroundings();
  const { progress = surroundings.progress, ...profile } = change;
  return (
    <SurroundingsContext
      value={{ ...surroundings, progress, profile: { ...surroundings.profile, ...profile } }}
    >
      {children}
    </SurroundingsContext>
  );
};
