import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { namesOneOf } from '../interventions/call-pattern.ts';
import { faultsAfter, faultsBefore } from '../interventions/fault.ts';
import type { ControlContext } from './control-context.ts';
import { givenProblemSchema } from './given-problem.ts';
import { readControlBody } from './read-control-body.ts';

const plannedSchema = (calls: readonly string[]) =>
  z.strictObject({
    on: z.string().refine((on) => namesOneOf(on, calls), {
      error: `must be one of ${calls.join(', ')}`,
    }),
    times: z.int().min(1).max(1_000_000).default(1),
  });

/** `faults`, `problems`, `gateways` and `maintenance`: what shall go wrong next. */
export const addInterventionRoutes = (server: FastifyInstance, context: ControlContext): void => {
  const { interventions, backend } = context;

  server.get('/faults', async () => interventions.list('fault'));
  server.post('/faults', async (request, reply) => {
    const fault = z.enum([...faultsBefore, ...faultsAfter]);
    const schema = plannedSchema(context.calls()).extend({ fault });
    const body = readControlBody(request, reply, schema);
    if (!body) return reply;
    interventions.plan(body.on, body.times, { kind: 'fault', fault: body.fault });
    return reply.status(201).send(body);
  });
  server.delete('/faults', async (_request, reply) => {
    interventions.clear('fault');
    return reply.status(204).send();
  });

  server.get('/problems', async () => interventions.list('problem'));
  server.post('/problems', async (request, reply) => {
    const problem = givenProblemSchema(backend.clock.now());
    const schema = plannedSchema(context.calls()).extend({ problem });
    const body = readControlBody(request, reply, schema);
    if (!body) return reply;
    interventions.plan(body.on, body.times, { kind: 'problem', problem: body.problem });
    return reply.status(201).send(body);
  });
  server.delete('/problems', async (_request, reply) => {
    interventions.clear('problem');
    return reply.status(204).send();
  });

  server.get('/gateways', async () => interventions.list('gateway'));
  server.post('/gateways', async (request, reply) => {
    const schema = plannedSchema(context.calls()).extend({
      status: z.int().min(400).max(599),
      retryAfterSeconds: z.int().min(0).nullable().default(null),
      request: z.enum(['not-handled', 'handled']).default('not-handled'),
    });
    const body = readControlBody(request, reply, schema);
    if (!body) return reply;
    const { on, times, ...answer } = body;
    interventions.plan(on, times, { kind: 'gateway', answer });
    return reply.status(201).send(body);
  });
  server.delete('/gateways', async (_request, reply) => {
    interventions.clear('gateway');
    return reply.status(204).send();
  });

  server.post('/maintenance', async (request, reply) => {
    const schema = z.strictObject({
      on: z.boolean().default(true),
      retryAfterSeconds: z.int().min(0).default(30),
      until: z.iso.datetime({ offset: true }).optional(),
    });
    const body = readControlBody(request, reply, schema);
    if (!body) return reply;
    const { on, retryAfterSeconds, until } = body;
    const problem = { slug: 'maintenance', retryAfterSeconds } as const;
    interventions.setMaintenance(
      on ? { ...problem, ...(until === undefined ? {} : { until }) } : null,
    );
    return reply.send(body);
  });
};
