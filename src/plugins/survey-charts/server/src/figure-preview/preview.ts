import type { Core } from '@strapi/strapi';
import { createElement } from 'react';
import { chartOf } from '../../../blocks/chart';
import { cleanLines } from '../../../blocks/clean';
import type { ArticleContext } from '../../../blocks/context';
import { figureOf } from '../../../blocks/figure';
import { outline } from '../../../blocks/outline';
import { ArticleBody, renderPage } from '../../../channels/web';
import type { ChartTheme, ChartWidth } from '../../../charts/chart';
import { fitForms } from '../../../charts/form';
import type { Renderer } from '../../../charts/render/renderer';
import { shapeOf } from '../../../charts/shape';
import type { Pictures } from '../../../document/article';
import type { FigurePreview, FormPicture } from '../../../document/figure-preview';
import type { BlockNode, FigureNode } from '../../../document/nodes';
import type { QuestionFacts } from '../../../document/question';
import { PALETTES } from '../../../survey/vocabulary';
import { wordsOf } from '../../../words';
import { figureAddresses } from '../figures/addresses';
import { figuresOf } from '../figures/figures-of';
import { publicUrl } from '../figures/services';
import { settingsService } from '../settings/service';
import { previewedFacts } from './facts';
import type { PreviewRequest } from './request';

/** A figure that is not published has no files; its links lead nowhere in a preview anyway. */
const NO_HASH = '0'.repeat(16);

/** A question as a reader would get it, of what is in the form now. Nothing of it is kept. */
export async function figurePreview(strapi: Core.Strapi, request: PreviewRequest): Promise<FigurePreview> {
  const { language, form, own } = request;
  const facts = await previewedFacts(strapi, request);
  const { limits, palette } = settingsService(strapi).current();
  const context: ArticleContext = {
    language,
    words: wordsOf(language),
    limits,
    palette,
    surveys: [],
    question: () => facts,
  };
  const written = { ...own, sentences: cleanLines(own.sentences) };
  const [shown] = outline([figureOf(facts, { form, own: written, origin: [] }, context)]);
  const generated = figureOf(facts, { form, origin: [] }, context);
  const nodes = shown === undefined ? [] : [shown];
  const html = pageOf(strapi, nodes, request, await picturesOf(strapi, nodes));
  if (generated.type !== 'figure') return { html, forms: [] };
  return {
    html,
    form: generated.form,
    generated: { ...generated.generated, sentences: generated.sentences },
    ownTexts: own.fingerprint === '' ? undefined : own.fingerprint === facts.fingerprint ? 'current' : 'stale',
    forms: request.forms ? await formPictures(strapi, generated, facts, context) : [],
  };
}

/** The page's own style sheet and nothing that runs: the frame around it lets no script in either. */
function pageOf(
  strapi: Core.Strapi,
  nodes: readonly BlockNode[],
  { language }: PreviewRequest,
  pictures: Pictures,
): string {
  const styles = [
    ...strapi.config.get<readonly string[]>('plugin::survey-charts.previewStyles', []),
    ...paletteStyle(strapi),
  ];
  const context = { language, publicUrl: publicUrl(strapi), pictures };
  const body = createElement('div', { className: 'body' }, createElement(ArticleBody, { nodes, context }));
  const head = createElement(
    'head',
    {},
    createElement('meta', { charSet: 'utf-8' }),
    createElement('title', {}, wordsOf(language).interface.site.previewBanner),
    createElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // Links lead out of the frame, which lets none out: a preview is to look at.
    createElement('base', { target: '_blank' }),
    ...styles.map((href) => createElement('link', { key: href, rel: 'stylesheet', href })),
  );
  const main = createElement('main', { id: 'content' }, createElement('article', {}, body));
  return renderPage(createElement('html', { lang: language }, head, createElement('body', {}, main)));
}

/** Style sheets of the palette in force, besides the page's own. */
function paletteStyle(strapi: Core.Strapi): readonly string[] {
  const { palette } = settingsService(strapi).current();
  if (palette === PALETTES[0]) return [];
  return [strapi.config.get('plugin::survey-charts.previewPaletteStyle', '').replace('{palette}', palette)];
}

async function picturesOf(strapi: Core.Strapi, nodes: readonly BlockNode[]): Promise<Pictures> {
  const made = await Promise.all(
    figuresOf(nodes).map(async (figure) => {
      const wide = await drawing(strapi, figure, 'wide', 'page');
      const narrow = await drawing(strapi, figure, 'narrow', 'page');
      if (wide === undefined || narrow === undefined) return [];
      const files = figureAddresses(publicUrl(strapi), figure.key, NO_HASH);
      return [[figure.id, { hash: NO_HASH, wide, narrow, files }] as const];
    }),
  );
  return new Map(made.flat());
}

async function formPictures(
  strapi: Core.Strapi,
  { view }: FigureNode,
  facts: QuestionFacts,
  context: ArticleContext,
): Promise<readonly FormPicture[]> {
  const pictures: FormPicture[] = [];
  for (const { form, fit, reason } of fitForms(shapeOf(view))) {
    const figure = fit ? figureOf(facts, { form, origin: [] }, context) : undefined;
    const svg = figure?.type === 'figure' ? await drawing(strapi, figure, 'narrow', 'light') : undefined;
    pictures.push({ form, fit, reason: context.words.formReason(reason), svg });
  }
  return pictures;
}

/** Not by the service of figures: what is typed here must not push readers' drawings out of its memory. */
async function drawing(
  strapi: Core.Strapi,
  figure: FigureNode,
  width: ChartWidth,
  theme: ChartTheme,
): Promise<string | undefined> {
  const renderer: Renderer = strapi.plugin('survey-charts').service('renderer');
  const id = `${figure.id === '' ? figure.form : figure.id}-${width}`;
  try {
    return await renderer.svg({ chart: chartOf(figure), width, theme, id, name: figure.altText });
  } catch (error) {
    strapi.log.warn(`A preview of question "${figure.key}" could not be drawn: ${error}`);
    return undefined;
  }
}
