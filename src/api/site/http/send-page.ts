import type { Context } from 'koa';
import type { ReactElement } from 'react';
import { renderPage } from '../../../plugins/survey-charts/channels/web';

/** Nothing of another host, nothing written into the page: a stranger's script or style has no way in. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  // The page asks for nothing by script; without it, tools that read robots.txt from within the page are refused.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Answers with a page. */
export function sendPage(ctx: Context, page: ReactElement, status = 200): void {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  ctx.set('Referrer-Policy', 'same-origin');
  ctx.body = renderPage(page);
}
