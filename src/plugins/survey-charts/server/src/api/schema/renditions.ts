import { z } from 'zod';
import type { NewsletterRendition } from '../../../../channels/newsletter';

export const newsletterSchema: z.ZodType<NewsletterRendition> = z
  .object({
    subject: z.string(),
    preheader: z.string().meta({ description: 'What a list of messages shows behind the subject' }),
    html: z.string(),
    text: z.string().meta({ description: 'The plain part' }),
    bytes: z.int().min(0).meta({ description: 'Of the HTML as it is sent. Gmail cuts a message at 102 KB.' }),
    values: z.enum(['tables', 'sentences']).meta({ description: 'sentences: there was no room for tables' }),
    large: z.boolean().meta({ description: '80 KB or more' }),
  })
  .meta({ id: 'Newsletter' });
