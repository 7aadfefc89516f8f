import { z } from 'zod';

/** The part of V8's heap snapshot format that holds strings. Nodes and edges are flat lists of numbers, in rows of `fields`. */
const heapSnapshot = z.object({
  snapshot: z.object({
    meta: z.object({
      node_fields: z.array(z.string()),
      node_types: z.tuple([z.array(z.string())]).rest(z.unknown()),
      edge_fields: z.array(z.string()),
    }),
  }),
  nodes: z.array(z.number()),
  edges: z.array(z.number()),
  strings: z.array(z.string()),
});

type HeapSnapshot = z.infer<typeof heapSnapshot>;

/** The rows of both lists, with the places of their fields by name. */
const layoutOf = ({ snapshot: { meta } }: HeapSnapshot) => ({
  nodeSize: meta.node_fields.length,
  edgeSize: meta.edge_fields.length,
  typeAt: meta.node_fields.indexOf('type'),
  nameAt: meta.node_fields.indexOf('name'),
  edgeCountAt: meta.node_fields.indexOf('edge_count'),
  edgeNameAt: meta.edge_fields.indexOf('name_or_index'),
  edgeTargetAt: meta.edge_fields.indexOf('to_node'),
  string: meta.node_types[0].indexOf('string'),
  sliced: meta.node_types[0].indexOf('sliced string'),
  concatenated: meta.node_types[0].indexOf('concatenated string'),
});

const longestText = 1_000_000;

/**
 * Every string of a heap snapshot, and no number, which a snapshot names by its digits: those that lie there whole, and those that V8 keeps as two halves, put together. A slice is a part of
 * another string that is there whole. The snapshot must have been taken with a generous `--heap-snapshot-string-limit`.
 */
export const heapStrings = (json: string): readonly string[] => {
  const heap = heapSnapshot.parse(JSON.parse(json));
  const { nodes, edges, strings } = heap;
  const at = layoutOf(heap);
  const firstEdge = new Map<number, number>();
  const halves: number[] = [];
  const whole = new Set<string>();
  let edge = 0;
  for (let node = 0; node < nodes.length; node += at.nodeSize) {
    firstEdge.set(node, edge);
    edge += (nodes[node + at.edgeCountAt] ?? 0) * at.edgeSize;
    const type = nodes[node + at.typeAt];
    if (type === at.concatenated) halves.push(node);
    if (type === at.string || type === at.sliced)
      whole.add(strings[nodes[node + at.nameAt] ?? -1] ?? '');
  }
  const half = (node: number, name: 'first' | 'second'): number | null => {
    const begin = firstEdge.get(node) ?? 0;
    const end = begin + (nodes[node + at.edgeCountAt] ?? 0) * at.edgeSize;
    for (let row = begin; row < end; row += at.edgeSize) {
      if (strings[edges[row + at.edgeNameAt] ?? -1] === name)
        return edges[row + at.edgeTargetAt] ?? null;
    }
    return null;
  };
  const textOf = (root: number): string => {
    const waiting: number[] = [root];
    let text = '';
    for (
      let node = waiting.pop();
      node !== undefined && text.length < longestText;
      node = waiting.pop()
    ) {
      if (nodes[node + at.typeAt] === at.concatenated) {
        const first = half(node, 'first');
        const second = half(node, 'second');
        if (second !== null) waiting.push(second);
        if (first !== null) waiting.push(first);
      } else {
        text += strings[nodes[node + at.nameAt] ?? -1] ?? '';
      }
    }
    return text;
  };
  return [...whole, ...halves.map(textOf)];
};
