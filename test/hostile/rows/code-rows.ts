import type { codeTricks } from '../page/code-tricks.ts';
import { policy, type Rows } from './expected.ts';

const types = 'require-trusted-types-for';

export const codeRows: Rows<typeof codeTricks> = {
  eval: policy(types, 'EvalError'),
  'new Function': policy(types, 'EvalError'),
  'the constructor of a function of the bridge': policy(types, 'EvalError'),
  'a timer with text': policy(types, 'TypeError'),
  'inline script': policy(types, 'did not run'),
  'inline speculation rules': policy(types, 'TypeError'),
  'inline style': policy('style-src-elem', 'rgb(0, 0, 0)'),
  innerHTML: policy(types, 'TypeError'),
  'an event handler as text': policy(types, 'TypeError'),
  'a javascript URL': policy('script-src-elem', 'did not run'),
  'document.write': policy(types, 'TypeError'),
  'a policy of trusted types': policy('trusted-types', 'TypeError'),
  'a module of data': policy('script-src-elem', 'TypeError'),
  'a module of a blob': policy('script-src-elem', 'TypeError'),
  WebAssembly: policy('script-src', 'CompileError'),
  'another base for addresses': policy('base-uri', 'stayed'),
};
