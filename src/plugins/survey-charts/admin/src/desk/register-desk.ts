import { CheckCircle, PaperPlane, Plus } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { ARTICLE_UID, PLUGIN_ID } from '../names';
import { en, type TextKey } from '../translations/en';
import { ChoiceCell } from './choice-cell';
import { type ListArguments, withChoiceTexts, withPointsColumn } from './list-column';
import { PointsCell } from './points-cell';

const READS_ARTICLES = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE_UID };
const CREATES_ARTICLES = { action: 'plugin::content-manager.explorer.create', subject: ARTICLE_UID };
const SEES_CHECKS = { action: `plugin::${PLUGIN_ID}.checks.see`, subject: null };

/** Widgets on the home page. One without an icon blanks the whole admin. */
export function registerWidgets(app: Pick<StrapiApp, 'widgets'>): void {
  const text = (key: TextKey) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage: en[key] });
  // Before Strapi's own: what has to be done comes first.
  app.widgets.register((others) => [
    {
      id: 'start',
      pluginId: PLUGIN_ID,
      icon: Plus,
      title: text('start.title'),
      component: async () => (await import('../start/start-widget')).StartWidget,
      permissions: [CREATES_ARTICLES],
    },
    {
      id: 'open-articles',
      pluginId: PLUGIN_ID,
      icon: CheckCircle,
      title: text('desk.open.title'),
      component: async () => (await import('./widgets')).OpenArticles,
      permissions: [READS_ARTICLES, SEES_CHECKS],
    },
    {
      id: 'newest-publications',
      pluginId: PLUGIN_ID,
      icon: PaperPlane,
      title: text('desk.newest.title'),
      component: async () => (await import('./widgets')).NewestPublications,
      permissions: [READS_ARTICLES],
    },
    ...others,
  ]);
}

/** The column of open points in the list of articles, and choices that can be read in the others. */
export function registerColumns(app: Pick<StrapiApp, 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (list: ListArguments) =>
    withChoiceTexts(withPointsColumn(list, PointsCell), ChoiceCell),
  );
}
