import type { Core } from '@strapi/strapi';
import { ARTICLE, QUESTION, SERIES, SURVEY } from '../uids';
import { addressedByTitle } from './address-by-title';
import type { Handler } from './call';
import { changeSeries, changeSurvey } from './changed-source';
import { cloneArticle, saveArticle } from './draft-article';
import { saveQuestion } from './draft-question';
import { held } from './held';
import { publishArticle } from './publish-article';
import { publishQuestion, withdrawQuestion } from './publish-question';
import { savingAndPublishing } from './save-and-publish';
import { inTurn } from './turns';
import { withdrawArticle } from './withdraw-article';
import { withdrawSeries, withdrawSurvey } from './withdraw-source';

const saveAndPublishArticle = addressedByTitle(ARTICLE, 'title', savingAndPublishing(ARTICLE, saveArticle));
const saveAndPublishQuestion = savingAndPublishing(QUESTION, saveQuestion);

/** What is done to an article, a question or what they rest on, by the action of the document service. Reading is never held up. */
const HANDLERS: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  [ARTICLE]: {
    create: saveAndPublishArticle,
    update: saveAndPublishArticle,
    clone: cloneArticle,
    publish: publishArticle,
    unpublish: withdrawArticle('unpublished'),
    delete: withdrawArticle('deleted'),
    discardDraft: held(ARTICLE),
  },
  [QUESTION]: {
    create: saveAndPublishQuestion,
    update: saveAndPublishQuestion,
    publish: publishQuestion,
    unpublish: withdrawQuestion,
    delete: withdrawQuestion,
    discardDraft: held(QUESTION),
  },
  [SURVEY]: { update: changeSurvey, delete: withdrawSurvey },
  [SERIES]: {
    create: addressedByTitle(SERIES, 'title', async ({ next }) => next()),
    update: addressedByTitle(SERIES, 'title', changeSeries),
    delete: withdrawSeries,
  },
};

/**
 * The publish gate: every way in that goes through Strapi's document service (admin, REST, bulk, code) passes here.
 * What bypasses that service by nature (`strapi.db.query`, import, transfer) bypasses the gate; pages stay total.
 * Nothing is awaited before the transaction: each call of a bulk action has to join the transaction it was started in.
 */
export function registerGate(strapi: Core.Strapi): void {
  guardDocuments(strapi, HANDLERS);
}

/** By content type and action. Also for content types of the application around the plugin. */
export function guardDocuments(
  strapi: Core.Strapi,
  handlers: Readonly<Record<string, Readonly<Record<string, Handler>>>>,
): void {
  strapi.documents.use(async (context, next) => {
    const handle = handlers[context.uid]?.[context.action];
    if (handle === undefined) return next();
    return strapi.db.transaction(({ trx: transaction }) =>
      inTurn(transaction, () => handle({ strapi, transaction, context, next })),
    );
  });
}
