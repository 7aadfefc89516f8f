// oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (WCAG 2.1.1)
import { type ReactNode, useId, useRef } from 'react';
import type { ScreenName } from '../../../preload/contract/screen-name.ts';
import { useSurroundings } from '../surroundings.ts';
import { useArrival } from '../use-arrival.ts';
import { Footer, type FooterProps } from './footer.tsx';
import { Header } from './header.tsx';
import './frame.css';

export type StageLook = 'plain' | 'keypad' | 'keyboard';

export interface FrameProps extends Omit<FooterProps, 'tools'> {
  readonly screen: ScreenName;
  /** Staff's screens hold more and have smaller titles. */
  readonly density?: 'calm' | 'dense';
  readonly stage?: StageLook;
  readonly busy?: boolean;
  /** Where focus goes on arrival. */
  readonly arriveAt?: 'title' | 'first-empty-field';
  readonly who?: ReactNode;
  readonly tool?: ReactNode;
  /** What was done, for `data-result` and `data-reference`. */
  readonly done?: { readonly result: string; readonly reference: string };
  readonly paper: string;
  readonly desk?: ReactNode;
  /** Takes the title's id, which names the paper. */
  readonly children: (titleId: string) => ReactNode;
}

/** Header, paper, desk and footer: the picture that every screen but attract and out of service is built from. */
export const Frame = (props: FrameProps) => {
  const {
    screen,
    density = 'calm',
    stage = 'plain',
    busy = false,
    arriveAt = 'title',
    done,
  } = props;
  const main = useRef<HTMLElement>(null);
  const titleId = useId();
  useArrival(main, arriveAt);
  const scrolls = useSurroundings().display.textSize > 100;
  return (
    <div className={density === 'dense' ? 'shell shell--staff' : 'shell'}>
      <Header who={props.who} tool={props.tool} />
      <main
        ref={main}
        className={`stage ${stage === 'plain' ? '' : `stage--${stage}`}`}
        data-screen={screen}
        aria-busy={busy}
        data-result={done?.result}
        data-reference={done?.reference}
      >
        <section
          className={`paper ${props.paper}`}
          aria-labelledby={titleId}
          tabIndex={scrolls ? 0 : undefined}
        >
          {props.children(titleId)}
        </section>
        {props.desk}
      </main>
      <Footer
        leave={props.leave}
        back={props.back}
        primary={props.primary}
        enquiryNumber={props.enquiryNumber}
        tools={stage === 'keypad' ? 'elsewhere' : 'here'}
      />
    </div>
  );
};
