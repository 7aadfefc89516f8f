import type { leavingTricks } from '../page/leaving-tricks.ts';
import { type Rows, walled } from './expected.ts';

export const leavingRows: Rows<typeof leavingTricks> = {
  'go elsewhere': walled('assigned'),
  'go to a file': walled('assigned'),
  'go to data': walled('assigned'),
  'go to the browser’s pages': walled('assigned'),
  'replace the address': walled('replaced'),
  'go back': walled('asked'),
  'go forward': walled('asked'),
  'refresh by a meta element': walled('added'),
  'open a window': walled('no window'),
  'open an empty window': walled('no window'),
  'open a window of its own page': walled('no window'),
  'open a window without opener': walled('no window'),
  'follow a link into a new window': walled('clicked'),
  'download a file': walled('clicked'),
  'write a mail': walled('assigned'),
  'open the system’s settings': walled('assigned'),
  'open a shell folder': walled('assigned'),
  'register a protocol': walled(/^(SecurityError|TypeError|registered)$/),
};
