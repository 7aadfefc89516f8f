/**
 * Texts that something else lies upon, in words; runs in the page. A row's button may be pressed anywhere on the row; a drawn card has
 * two sides; what says that there is more below stands over the end of a list.
 */
export const lookForCovered = (): string[] => {
  const open = document.querySelector('dialog[open]');
  const walker = document.createTreeWalker(open ?? document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!of || text === '' || !of.checkVisibility({ visibilityProperty: true })) continue;
    if (of.closest('svg, [aria-hidden=true], .visually-hidden, legend, .drawn, script, style'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left <= 2) continue;
      for (const x of [left + 2, (left + right) / 2, right - 2]) {
        const upon = document.elementFromPoint(x, (top + bottom) / 2);
        if (!upon || upon.contains(of) || of.contains(upon)) continue;
        if (upon.closest('tr')?.contains(of) || upon.closest('.more-below, .pending__more'))
          continue;
        found.add(
          `"${text.slice(0, 30)}" is covered by ${upon.tagName.toLowerCase()}.${upon.getAttribute('class') ?? ''}`,
        );
      }
    }
  }
  return [...found];
};
