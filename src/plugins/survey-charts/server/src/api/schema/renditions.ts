import { z } from 'zod';

export const newsletterSchema = z
  .object({
    subject: z.string(),
    preheader: z.string(),
    html: z.string(),
    text: z.string(),
    bytes: z.int().min(0).meta({ description: 'Of the HTML as it is sent. Gmail cuts a message at 102 KB.' }),
  })
  .meta({ id: 'Newsletter' });
