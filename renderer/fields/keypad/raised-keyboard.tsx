import { useState } from 'react';
import { useSurroundings } from '../../design/surroundings.ts';
import { Keyboard } from './keyboard.tsx';
import { useRaisedTarget } from './use-raised-target.ts';
import { useUncovered } from './use-uncovered.ts';
import './raised-keyboard.css';

/** The fields that a raised keyboard comes out for: all are for names. Digits are the keypad's. */
const fields: readonly string[] = ['customerName', 'query'];

const comesOutFor = (name: string) => fields.includes(name);

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
  return (
    <div ref={setElement} className="raised">
      {target && <Keyboard purpose="name" target={target} onPutAway={putAway} />}
    </div>
  );
};
