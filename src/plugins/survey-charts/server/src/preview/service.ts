import type { Core } from '@strapi/strapi';
import type { Rendered } from '../articles/service';
import { publicUrl } from '../figures/services';
import { type PreviewOf, previewToken, readPreviewToken } from './token';

/** How long a preview link opens: an hour, in milliseconds. */
const LIFETIME = 3_600_000;

const FOLDERS = { nl: 'voorbeeld', en: 'preview' } as const;

/** How a site's page of an article is drawn for a preview. */
export interface PageOptions {
  readonly scheme: 'light' | 'dark';
  /** Addresses of scripts that the page runs besides its own. */
  readonly scripts: readonly string[];
}
export type PagePreview = (rendered: Rendered, options: PageOptions) => Promise<string>;

export interface PreviewService {
  /** Absolute address of a draft's preview. */
  link(of: PreviewOf): string;
  read(token: string): PreviewOf | undefined;
  /** The site around this plugin says how it makes a page; the plugin knows no site. */
  usePage(page: PagePreview): void;
  page(): PagePreview | undefined;
}

export function createPreviewService(strapi: Core.Strapi): PreviewService {
  const secret = (): string => {
    const configured: string | undefined = strapi.config.get('plugin::survey-charts.previewSecret');
    if (!configured) throw new Error('PREVIEW_SECRET is missing. Put one in .env, or run: npm run demo');
    return configured;
  };
  let page: PagePreview | undefined;
  return {
    usePage(given) {
      page = given;
    },
    page: () => page,
    link(of) {
      const token = previewToken(of, Date.now() + LIFETIME, secret());
      return `${publicUrl(strapi)}/${of.language}/${FOLDERS[of.language]}/${token}`;
    },
    read: (token) => readPreviewToken(token, Date.now(), secret()),
  };
}
