import type { Core } from '@strapi/strapi';
import type { Action, Change } from './actions';

/** Events that a webhook of Strapi's can be set to, by what happened. Part of the contract: docs/api/webhooks.md. */
const EVENTS: Readonly<Record<Action, string>> = {
  published: 'survey-article.publish',
  changed: 'survey-article.update',
  corrected: 'survey-article.correct',
  unpublished: 'survey-article.unpublish',
  deleted: 'survey-article.unpublish',
};

/** Lets webhooks be set to the events. For the plugin's bootstrap. */
export function allowEvents(strapi: Core.Strapi): void {
  for (const event of Object.values(EVENTS)) strapi.get('webhookStore').addAllowedEvent(event, event);
}

/**
 * Tells of changes as soon as they are committed; of what is rolled back nobody hears. A message names the article and
 * holds nothing of it: the receiver asks the API, so that it can't be told an old state last.
 */
export function announce(strapi: Core.Strapi, changes: readonly Change[], at: Date): void {
  for (const { documentId, locale, action } of changes) {
    const message = { documentId, language: locale, action, at: at.toISOString() };
    // As Strapi's own events of the document service do it (core, document-service/events).
    void strapi.db.transaction(({ onCommit }) => {
      onCommit(() => void strapi.eventHub.emit(EVENTS[action], message));
    });
  }
}
