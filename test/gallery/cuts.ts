/**
 * What sticks out of the panel, out of its button, or needs scrolling, in words; runs in the page. Lists may scroll.
 *
 * @param paper `still`: the paper may not scroll; `scrolling`: it may, but never sideways
 */
export const lookForCuts = (paper: 'still' | 'scrolling'): string[] => {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 30)}"`;
  const found: string[] = [];
  const boxes =
    '.button, .key, .brand, .paper, .desk, .dock, .foot, .head, dialog, .marks, .staffcode, .limits-note, .table';
  const open = document.querySelector('dialog[open]');
  const shown = [...(open ?? document).querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('svg, [aria-hidden=true]'),
  );
  for (const element of shown) {
    const box = element.getBoundingClientRect();
    const hidden = element.closest('.visually-hidden, legend') !== null;
    if (hidden || box.width === 0) continue;
    const scrolls = paper === 'scrolling' ? '.paper, dialog' : '.pending__entries, .panel__reading';
    const scrolledAway = element.closest(scrolls) !== null;
    const outside =
      box.left < -0.5 ||
      box.right > innerWidth + 0.5 ||
      (!scrolledAway && (box.top < -0.5 || box.bottom > innerHeight + 0.5));
    if (outside) found.push(`outside the panel: ${name(element)}`);
    if (element.matches(boxes)) {
      const sideways = element.scrollWidth > element.clientWidth + 1;
      const down = element.scrollHeight > element.clientHeight + 1;
      if (sideways)
        found.push(
          `cut at its side by ${element.scrollWidth - element.clientWidth}: ${name(element)}`,
        );
      if (down && !(scrolledAway && element.matches('.paper, dialog')))
        found.push(
          `cut at its foot by ${element.scrollHeight - element.clientHeight}: ${name(element)}`,
        );
    }
    if (element.matches('button, a')) {
      if (box.height < 47.5 || box.width < 47.5) found.push(`too small to touch: ${name(element)}`);
    }
  }
  return found;
};
