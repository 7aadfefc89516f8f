import type { Actor, CustomerActor, StaffActor } from '../state/actor.ts';
import { type Answer, refused } from '../use-cases/answer.ts';

type Work<Who> = (actor: Who) => Answer | Promise<Answer>;

/** Goes on only for a customer: staff have no contract of their own here. */
export const forCustomer = (actor: Actor, work: Work<CustomerActor>): Answer | Promise<Answer> =>
  actor.kind === 'customer' ? work(actor) : refused({ slug: 'forbidden' });

/** Goes on only for staff: customers may not see each other. */
export const forStaff = (actor: Actor, work: Work<StaffActor>): Answer | Promise<Answer> =>
  actor.kind === 'staff' ? work(actor) : refused({ slug: 'forbidden' });
