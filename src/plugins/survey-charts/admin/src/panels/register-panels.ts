import type { StrapiApp } from '@strapi/strapi/admin';
import { articleChecksPanel } from '../checks/article-checks';
import { KeepTyped } from '../keep/keep-typed';
import { PLUGIN_ID } from '../names';
import { previewPanel } from '../preview/preview-panel';
import { newEntryPanel } from '../start/new-entry-panel';
import { surveyPanel } from '../start/survey-panel';
import { articlePanel } from './article-panel';
import { questionPanel } from './question-panel';

/** Adds our panels beside the edit forms. The content-manager's interface is typed as unknown functions. */
export function registerPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
  if (typeof addEditViewSidePanel !== 'function') throw new Error('The content-manager takes no side panels any more.');
  app
    .getPlugin('content-manager')
    .injectComponent('editView', 'right-links', { name: `${PLUGIN_ID}.keep-typed`, Component: KeepTyped });
  addEditViewSidePanel([newEntryPanel, surveyPanel, articleChecksPanel, previewPanel, questionPanel, articlePanel]);
}
