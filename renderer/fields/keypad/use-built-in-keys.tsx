import { Keyboard } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useSurroundings } from '../../design/surroundings.ts';
import { Words } from '../../text/words.tsx';

/** Whether the built-in keys are out: always on a kiosk, on a laptop when asked for by the button `toggle`. */
export const useBuiltInKeys = (): { readonly shown: boolean; readonly toggle: ReactNode } => {
  const { posture } = useSurroundings().profile;
  const [asked, setAsked] = useState(false);
  if (posture === 'kiosk') return { shown: true, toggle: null };
  const toggle = (
    <Button
      look="quiet"
      size="small"
      icon={Keyboard}
      pressed={asked}
      onPress={() => setAsked(!asked)}
    >
      {asked ? <Words k="frame.hideKeys" /> : <Words k="frame.showKeys" />}
    </Button>
  );
  return { shown: asked, toggle };
};
