import { z } from 'zod';

export const openApiSchema = z
  .looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) })
  .meta({ id: 'OpenApi', description: 'OpenAPI 3.1' });
