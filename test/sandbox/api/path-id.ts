import { z } from 'zod';
import type { ApiRequest } from './api-server.ts';

const parametersSchema = z.object({ id: z.string() });

/** The path parameter `id` of a route that has one. */
export const pathId = (request: ApiRequest): string => parametersSchema.parse(request.params).id;
