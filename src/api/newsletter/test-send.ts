import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { issueRendition, type NewsletterRendition } from '../../plugins/survey-charts/channels/newsletter';
import { isRecord } from '../../plugins/survey-charts/server/src/articles/values';
import { publicUrl } from '../../plugins/survey-charts/server/src/figures/services';
import { LANGUAGES } from '../../plugins/survey-charts/survey/language';
import { createIssues } from './issues';
import { ISSUE } from './uid';

/** Addresses of one test. */
const MOST_ADDRESSES = 10;

const Test = z.object({
  documentId: z.string().min(1),
  locale: z.enum(LANGUAGES),
  addresses: z.array(z.email().max(254)).min(1).max(MOST_ADDRESSES),
});

/** Before the subject, so that nobody takes a test for the issue itself. */
const MARK = { nl: 'Test: ', en: 'Test: ' } as const;

/**
 * `POST /newsletter/test` of an editor: sends the saved draft to the addresses that they type. They are used once, and
 * neither kept nor logged.
 */
export function testSender(strapi: Core.Strapi) {
  return async (ctx: Context): Promise<void> => {
    if (!ctx.state.userAbility.can('plugin::content-manager.explorer.update', ISSUE)) throw new errors.ForbiddenError();
    if (!isConfigured(strapi)) throw new errors.ApplicationError('SMTP_HOST is not set.', { reason: 'no-smtp' });
    const asked = Test.safeParse(ctx.request.body);
    if (!asked.success)
      throw new errors.ValidationError('One to ten e-mail addresses are needed.', { reason: 'addresses' });
    const { documentId, locale, addresses } = asked.data;
    const issue = await createIssues(strapi).draft(documentId, locale);
    if (issue === undefined) throw new errors.NotFoundError('There is no such issue in this language.');
    const rendition = issueRendition(issue, publicUrl(strapi));
    const unique = [...new Set(addresses)];
    const results: boolean[] = [];
    for (const address of unique)
      results.push(await send(strapi, address, `${MARK[locale]}${rendition.subject}`, rendition));
    const sent = results.filter(Boolean).length;
    strapi.log.info(`Test of newsletter ${documentId} (${locale}): ${sent} of ${unique.length} sent.`);
    ctx.body = { sent, failed: unique.length - sent, bytes: rendition.bytes };
  };
}

export function isConfigured(strapi: Core.Strapi): boolean {
  const host: unknown = strapi.config.get('plugin::email.providerOptions.host');
  return typeof host === 'string' && host !== '';
}

/** One message an address: nobody sees who else got it. */
async function send(
  strapi: Core.Strapi,
  to: string,
  subject: string,
  { html, text }: NewsletterRendition,
): Promise<boolean> {
  try {
    await strapi.plugin('email').service('email').send({ to, subject, html, text, encoding: 'quoted-printable' });
    return true;
  } catch (error) {
    // The message of an SMTP error quotes the address.
    strapi.log.error(`A test of a newsletter was not sent: ${codeOf(error)}`);
    return false;
  }
}

function codeOf(error: unknown): string {
  if (!isRecord(error)) return 'unknown error';
  const codes = [error.code, error.responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return codes.length === 0 ? 'unknown error' : codes.join(' ');
}
