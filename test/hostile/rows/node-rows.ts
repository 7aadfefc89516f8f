import type { ContractShape } from '../../../preload/contract/declare.ts';
import { kioskContract } from '../../../preload/contract/kiosk-contract.ts';
import type { nodeTricks } from '../page/node-tricks.ts';
import { type Rows, walled } from './expected.ts';

const members = Object.entries(kioskContract as ContractShape)
  .flatMap(([group, calls]) => Object.keys(calls).map((name) => `${group}.${name}`))
  .toSorted()
  .join(' ');

export const nodeRows: Rows<typeof nodeTricks> = {
  'names of Node and Electron': walled(''),
  'what the bridge holds': walled(members),
  'prototypes of what the bridge holds': walled(/^(own world,?)+$/),
  'the promise of a call': walled('own world'),
  'the error of a call': walled(/^own world: .*Refusal: input$/),
  'another function in the bridge': walled('refused'),
  'another function in a group': walled('refused'),
  'a call taken away': walled('refused'),
  'another prototype': walled('TypeError'),
  'another bridge': walled('refused'),
  'a channel of its own': walled('ReferenceError: no page.invoke'),
  // The bridge takes one argument and leaves the others behind.
  'more than one argument': walled('answered'),
  'a function as an argument': walled('Error: An object could not be cloned.'),
  'an argument that acts when it is read': walled(/Error/),
  'a listener that is none': walled(/Error$/),
  'a message to itself': walled('posted'),
  'every prototype spoilt before a call': walled('nothing seen'),
  'a flood of calls': walled('most refused'),
};
