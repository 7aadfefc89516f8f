import { useState } from 'react';
import { useSurroundings } from '../../design/surroundings.ts';
import { Keyboard } from './keyboard.tsx';
import type { KeyboardPurpose } from './keyboard-layout.ts';
import { useRaisedTarget } from './use-raised-target.ts';
import { useUncovered } from './use-uncovered.ts';
import './raised-keyboard.css';

/** Which fields a raised keyboard comes out for, and what it is for there. Digits are the keypad's. */
const purposes: Readonly<Partial<Record<string, KeyboardPurpose>>> = {
  customerName: 'name',
  query: 'name',
  emailAddress: 'address',
};

const comesOutFor = (name: string) => name in purposes;

/**
 * The keyboard that comes out over the lower part of the screen while a field for words is in focus, and moves nothing
 * there. It goes for whoever types at a keyboard of their own, can be put away, and comes back when the field is
 * touched again. Rendered beside the paper, while the built-in keys are wanted (`useBuiltInKeys`).
 */
export const RaisedKeyboard = () => {
  const { posture } = useSurroundings().profile;
  const raisedBy = posture === 'kiosk' ? 'touch' : 'focus';
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const { target, putAway } = useRaisedTarget(comesOutFor, raisedBy, element);
  useUncovered(target, element);
  const purpose = target && purposes[target.name];
  return (
    <div ref={setElement} className="raised">
      {purpose && <Keyboard key={purpose} purpose={purpose} target={target} onPutAway={putAway} />}
    </div>
  );
};
