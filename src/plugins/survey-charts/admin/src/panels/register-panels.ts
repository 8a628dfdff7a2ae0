import type { StrapiApp } from '@strapi/strapi/admin';
import { articleChecksPanel } from '../checks/article-checks';
import { keepPanel } from '../keep/keep-panel';
import { previewPanel } from '../preview/preview-panel';
import { newEntryPanel } from '../start/new-entry-panel';
import { surveyPanel } from '../start/survey-panel';
import { articlePanel } from './article-panel';
import { questionPanel } from './question-panel';

/** Adds our panels beside the edit forms. The content-manager's interface is typed as unknown functions. */
export function registerPanels(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { addEditViewSidePanel } = app.getPlugin('content-manager').apis;
  if (typeof addEditViewSidePanel !== 'function') throw new Error('The content-manager takes no side panels any more.');
  addEditViewSidePanel([
    keepPanel,
    newEntryPanel,
    surveyPanel,
    articleChecksPanel,
    previewPanel,
    questionPanel,
    articlePanel,
  ]);
}
