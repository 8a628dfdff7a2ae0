import type { StrapiApp } from '@strapi/strapi/admin';
import { articleChecksPanel } from '../checks/article-checks';
import { KeepTyped } from '../keep/keep-typed';
import { PLUGIN_ID } from '../names';
import { previewPanel } from '../preview/preview-panel';
import { FollowNames } from '../start/follow-names';
import { Prefill } from '../start/prefill';
import { surveyPanel } from '../start/survey-panel';
import { articlePanel } from './article-panel';
import { questionPanel } from './question-panel';

/** Adds our panels beside the edit forms. The content-manager's interface is typed as unknown functions. */
export function registerPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
  if (typeof addEditViewSidePanel !== 'function') throw new Error('The content-manager takes no side panels any more.');
  const withoutSight = { 'keep-typed': KeepTyped, 'follow-names': FollowNames, prefill: Prefill };
  for (const [name, Component] of Object.entries(withoutSight)) {
    app
      .getPlugin('content-manager')
      .injectComponent('editView', 'right-links', { name: `${PLUGIN_ID}.${name}`, Component });
  }
  addEditViewSidePanel([surveyPanel, articleChecksPanel, previewPanel, questionPanel, articlePanel]);
}
