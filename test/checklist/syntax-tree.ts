import { parseAst } from 'vite';

/** A node of an ESTree syntax tree: its type, and whatever belongs to it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** A node and the one above it; null above the program. */
export interface Place {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | null;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every place in a program in JavaScript (scripts and modules, no types). Throws a SyntaxError for anything else. */
export function* placesIn(code: string): Generator<Place> {
  const program: unknown = parseAst(code);
  const waiting: Place[] = isNode(program) ? [{ node: program, parent: null }] : [];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    yield place;
    const { node } = place;
    for (const member of Object.values(node).flat()) {
      if (isNode(member)) {
        waiting.push({ node: member, parent: node });
      }
    }
  }
}

/** The beginning of what a node stands for in its program. */
export const textOf = (code: string, { start, end }: SyntaxNode): string =>
  typeof start === 'number' && typeof end === 'number'
    ? code.slice(start, Math.min(end, start + 60))
    : '';
