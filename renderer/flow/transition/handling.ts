import type { Action, FlowEvent } from '../flow-event.ts';
import type { FlowState } from '../flow-state.ts';
import { type ScreenContext, type Step, step } from './step.ts';

type EventOf<Type extends FlowEvent['type']> = Extract<FlowEvent, { readonly type: Type }>;

/** What a screen does on each event that means something there. */
export type Handlers<State> = {
  readonly [Type in FlowEvent['type']]?: (
    state: State,
    event: EventOf<Type>,
    context: ScreenContext,
  ) => Step;
};

/** What a screen does on each of its buttons. */
export type Presses<State> = {
  readonly [Name in Action]?: (state: State, context: ScreenContext) => Step;
};

type Handler<State> = (state: State, event: FlowEvent, context: ScreenContext) => Step;

/** A screen's transition, from a table of its events. All others leave it as it is. */
export const handling =
  <State extends FlowState>(handlers: Handlers<State>): Handler<State> =>
  (state, event, context) => {
    const handler = handlers[event.type] as Handler<State> | undefined;
    return handler?.(state, event, context) ?? step(state);
  };

/** The handler of presses, from a table of a screen's buttons. All others do nothing there. */
export const pressing =
  <State extends FlowState>(presses: Presses<State>) =>
  (state: State, { action }: EventOf<'pressed'>, context: ScreenContext): Step =>
    presses[action]?.(state, context) ?? step(state);
