import { z } from 'zod';

export const speechSchema = z
  .object({ ssml: z.string(), text: z.string() })
  .meta({ id: 'Speech', description: 'What a voice reads, in SSML and as text' });
