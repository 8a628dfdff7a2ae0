import type { Core } from '@strapi/strapi';
import { publicUrl } from '../figures/services';
import { type PreviewOf, previewToken, readPreviewToken } from './token';

/** How long a preview link opens: an hour, in milliseconds. */
const LIFETIME = 3_600_000;

const FOLDERS = { nl: 'voorbeeld', en: 'preview' } as const;

export interface PreviewService {
  /** Absolute address of a draft's preview. */
  link(of: PreviewOf): string;
  read(token: string): PreviewOf | undefined;
}

export function createPreviewService(strapi: Core.Strapi): PreviewService {
  const secret = (): string => {
    const configured: string | undefined = strapi.config.get('plugin::survey-charts.previewSecret');
    if (!configured) throw new Error('PREVIEW_SECRET is missing. Put one in .env, or run: npm run demo');
    return configured;
  };
  return {
    link(of) {
      const token = previewToken(of, Date.now() + LIFETIME, secret());
      return `${publicUrl(strapi)}/${of.language}/${FOLDERS[of.language]}/${token}`;
    },
    read: (token) => readPreviewToken(token, Date.now(), secret()),
  };
}
