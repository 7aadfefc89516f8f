import { ArrowDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Words } from '../text/words.tsx';
import { Button } from './button.tsx';
import './more-below.css';

/** How far from its end something scrolled may be and still count as there, in pixels: sizes on screen are fractions. */
const slack = 4;

const hasMore = ({ scrollTop, clientHeight, scrollHeight }: Element): boolean =>
  scrollTop + clientHeight < scrollHeight - slack;

const isScroller = (element: Element): boolean =>
  ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);

/** The nearest element around that can be scrolled, at the present text size. */
const scrollerAround = (element: Element): Element | null => {
  const around = element.parentElement;
  return around === null || isScroller(around) ? around : scrollerAround(around);
};

/** The last thing within what scrolls: says that there is more below until its end is seen, and shows it. */
export const MoreBelow = () => {
  const place = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const look = () => {
      const scroller = scrollerAround(element);
      setMore(scroller !== null && hasMore(scroller));
    };
    look();
    const sizes = new ResizeObserver(look);
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      sizes.observe(around);
    for (const beside of element.parentElement?.children ?? []) sizes.observe(beside);
    document.addEventListener('scroll', look, true);
    return () => {
      sizes.disconnect();
      document.removeEventListener('scroll', look, true);
    };
  });
  const show = () => {
    const scroller = place.current && scrollerAround(place.current);
    scroller?.scrollBy({ top: scroller.clientHeight * 0.7 });
  };
  return (
    <div ref={place} className="more-below">
      {more && (
        <Button action="more" size="small" look="white" icon={ArrowDown} onPress={show}>
          <Words k="pending.more" />
        </Button>
      )}
    </div>
  );
};
