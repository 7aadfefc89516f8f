import type { CounterComplete, Edit, Handover, List, NewRegistration } from './counter-state.ts';
import type { Challenge, OutcomeUnknown, Submitting } from './decision-state.ts';
import type { Address, Attract, Code, FlowChoice, Login } from './entrance-state.ts';
import type { OutOfService } from './out-of-service-state.ts';
import type { OpenPanel, PanelLock } from './panel-state.ts';
import type { Confirm, ContractCard, ContractComplete, Menu } from './selfcare-state.ts';

/** Where a person is. One state a screen, told apart by `flow` where both flows have it; everything a screen shows is in its state. */
export type FlowState =
  | Attract
  | FlowChoice
  | Login
  | Address
  | Code
  | Menu
  | ContractCard
  | Confirm
  | List
  | NewRegistration
  | Edit
  | Handover
  | Submitting
  | Challenge
  | ContractComplete
  | CounterComplete
  | OutcomeUnknown
  | OutOfService
  | PanelLock
  | OpenPanel;
