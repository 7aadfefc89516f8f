// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
import { type ReactNode, useRef } from 'react';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import { HeadMark } from '../frame/head-mark.tsx';
import { Marks } from '../frame/marks.tsx';
import { useSurroundings } from '../surroundings.ts';
import { useArrival } from '../use-arrival.ts';
import '../frame/header.css';
import './hall.css';

/** The wall with its window, over the ledge: shown only while nobody is served. */
export const Hall = ({
  screen,
  look,
  onTouch,
  ledge,
  children,
}: {
  readonly screen: ScreenName;
  readonly look: 'open' | 'closed';
  /** A touch anywhere on the wall. The same is offered by a button, for hands and keyboards. */
  readonly onTouch?: () => void;
  readonly ledge: ReactNode;
  readonly children: ReactNode;
}) => {
  const main = useRef<HTMLElement>(null);
  useArrival(main, 'title');
  const scrolls = useSurroundings().display.textSize > 100;
  return (
    <div className={`hall ${look === 'closed' ? 'hall--closed' : ''}`}>
      <header className="hall__head">
        <HeadMark />
        <Marks />
      </header>
      <main
        ref={main}
        className="hall__wall"
        data-screen={screen}
        aria-busy={false}
        tabIndex={scrolls ? 0 : undefined}
        onPointerUp={onTouch}
      >
        {children}
      </main>
      {ledge}
    </div>
  );
};
