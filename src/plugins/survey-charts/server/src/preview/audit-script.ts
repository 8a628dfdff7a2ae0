import { readFileSync } from 'node:fs';
import type { Context } from 'koa';

/** Where a previewed page gets the script that looks for obstacles in it. */
export const AUDIT_ADDRESS = '/survey-charts/audit.js';

/** WCAG 2.2, levels A and AA, and what the makers of axe advise. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A frame without an address of its own would leave the preview by any link: those within the page scroll, others do
 * nothing. Axe runs when the page's own script is done, and tells the window around it what it found. The page is sandboxed:
 * a message is the only way out, and it holds nothing but axe's findings.
 */
const RUN = `
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (link === null || event.defaultPrevented) return;
  event.preventDefault();
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place !== null) { place.scrollIntoView(); place.focus(); }
});
addEventListener('load', () => {
  axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(
    ({ violations }) => parent.postMessage({
      surveyChartsAudit: violations.map(({ id, impact, help, nodes }) => ({
        id, impact, help, places: nodes.map(({ target, html }) => ({ target: target.join(' '), html: html.slice(0, 200) })),
      })),
    }, '*'),
    (error) => parent.postMessage({ surveyChartsAuditFailed: String(error) }, '*'),
  );
});
`;

let made: string | undefined;

/** `GET /survey-charts/audit.js`: axe-core, and what runs it. It holds nothing of this publication. */
export function auditScript() {
  return {
    send(ctx: Context): void {
      made ??= `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}\n${RUN}`;
      ctx.type = 'application/javascript; charset=utf-8';
      ctx.set('Cache-Control', 'public, max-age=86400');
      ctx.body = made;
    },
  };
}
