/**
 * Lines of different texts that stand on each other, and lines with anything else upon them, in words; runs in the page. Readings
 * above their words are no text of their own; a drawn card has two sides; what says that there is more below stands over the end of
 * a list, and so do the buttons of a dialog that scrolls; the button of a row takes presses all along the row.
 */
export const lookForOverlaps = (): string[] => {
  const open = document.querySelector('dialog[open]');
  const walker = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT);
  const lines: {
    readonly of: Element;
    readonly paragraph: Element;
    readonly text: string;
    readonly box: DOMRect;
  }[] = [];
  /** Within one paragraph nothing stands on anything: its parts share their lines. */
  const paragraphOf = (element: Element): Element =>
    element.parentElement && /^(inline$|contents|ruby)/u.test(getComputedStyle(element).display)
      ? paragraphOf(element.parentElement)
      : element;
  const inSight = (box: DOMRect, element: Element): boolean => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const frame = around.getBoundingClientRect();
      if (box.bottom > frame.bottom || box.top < frame.top) return false;
    }
    return true;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!of || text === '' || !of.checkVisibility({ visibilityProperty: true })) continue;
    if (
      of.closest(
        'rt, svg, [aria-hidden=true], .visually-hidden, legend, .raised, .drawn, .more-below, .pending__more, script, style',
      )
    )
      continue;
    const paragraph = paragraphOf(of);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects()) {
      // Lines reach above and below their letters.
      const box = new DOMRect(x + 1, y + height * 0.3, width - 2, height * 0.4);
      if (width > 2 && inSight(box, of)) lines.push({ of, paragraph, text, box });
    }
  }
  const onEachOther = lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        ({ paragraph, box }) =>
          paragraph !== one.paragraph &&
          box.left < one.box.right &&
          box.right > one.box.left &&
          box.top < one.box.bottom &&
          box.bottom > one.box.top,
      )
      .map(({ text }) => `on each other: "${one.text.slice(0, 30)}" and "${text.slice(0, 30)}"`),
  );
  /** What stays in sight while the rest scrolls away under it. */
  const stays = (element: Element): boolean =>
    getComputedStyle(element).position === 'sticky' ||
    (element.parentElement !== null && stays(element.parentElement));
  /** What a finger meets at a place of a text, if that is neither the text nor around it. */
  const upon = (of: Element, x: number, y: number): Element | null => {
    const met = document.elementFromPoint(x, y);
    if (!met || met.contains(of) || of.contains(met)) return null;
    if (met.closest('tr')?.contains(of) || met.closest('.more-below, .pending__more')) return null;
    return stays(met) ? null : met;
  };
  const covered = lines.flatMap(({ of, text, box }) =>
    [box.left + 1, (box.left + box.right) / 2, box.right - 1]
      .map((x) => upon(of, x, (box.top + box.bottom) / 2))
      .filter((met) => met !== null)
      .map(
        ({ tagName, classList }) =>
          `"${text.slice(0, 30)}" is under ${[tagName.toLowerCase(), ...classList].join('.')}`,
      ),
  );
  return [...new Set([...onEachOther, ...covered])];
};
