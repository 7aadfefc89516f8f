import { EventEmitter } from 'node:events';
import type { Display, Rectangle, Screen } from 'electron';
import { describe, expect, it } from 'vitest';
import { coverOtherDisplays } from '../../../main/window/hardening/cover-displays.ts';

const boundsOf = (id: number): Rectangle => ({ x: id * 1_000, y: 0, width: 1_000, height: 800 });

/** Displays by their ids, the first of which is the primary one; where the kiosk stands; and what becomes of the covers. */
const bench = (...ids: number[]) => {
  let displays = ids.map((id) => ({ id, bounds: boundsOf(id) }));
  let kioskBounds: Rectangle | null = null;
  const happened: string[] = [];
  const screen = Object.assign(new EventEmitter(), {
    getAllDisplays: () => displays as Display[],
    getPrimaryDisplay: () => displays[0] as Display,
    getDisplayMatching: ({ x }: Rectangle) =>
      displays.find(({ bounds }) => bounds.x === x) as Display,
  });
  const arrange = coverOtherDisplays({
    screen: screen as unknown as Screen,
    kioskBounds: () => kioskBounds,
    createCover: ({ x }) => {
      happened.push(`cover ${x}`);
      return {
        setBounds: (to) => void happened.push(`move ${x} to ${to.x ?? x}`),
        destroy: () => void happened.push(`uncover ${x}`),
      };
    },
  });
  const become = (event: string, next: readonly number[], shift = 0) => {
    displays = next.map((id) => ({ id, bounds: { ...boundsOf(id), x: id * 1_000 + shift } }));
    happened.length = 0;
    screen.emit(event);
    return happened;
  };
  const stand = (on: number) => {
    kioskBounds = boundsOf(on);
    happened.length = 0;
    arrange();
    return happened;
  };
  return { happened, become, stand };
};

describe('displays beside the kiosk’s own', () => {
  it('a single display is covered by nothing', () => expect(bench(1).happened).toEqual([]));

  it('are covered from the start', () =>
    expect(bench(1, 2, 3).happened).toEqual(['cover 2000', 'cover 3000']));

  it('are covered as they come', () =>
    expect(bench(1).become('display-added', [1, 2])).toEqual(['cover 2000']));

  it('lose their cover as they go', () =>
    expect(bench(1, 2).become('display-removed', [1])).toEqual(['uncover 2000']));

  it('are followed as they move', () =>
    expect(bench(1, 2).become('display-metrics-changed', [1, 2], 50)).toEqual([
      'move 2000 to 2050',
    ]));

  it('stay covered, and the kiosk uncovered, when another becomes the primary one', () => {
    const { become, stand } = bench(1, 2);
    stand(1);
    expect(become('display-metrics-changed', [2, 1])).toEqual(['move 2000 to 2000']);
  });

  it('change roles when the kiosk’s window moves over', () =>
    expect(bench(1, 2).stand(2)).toEqual(['uncover 2000', 'cover 1000']));
});
