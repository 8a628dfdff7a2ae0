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
const run = (helps: string) => `
const helps = ${helps};
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
        id, impact, help: helps[id]?.help ?? help, places: nodes.map(({ target, html }) => ({ target: target.join(' '), html: html.slice(0, 200) })),
      })),
    }, '*'),
    (error) => parent.postMessage({ surveyChartsAuditFailed: String(error) }, '*'),
  );
});
`;

const made = new Map<string, string>();

/** `GET /survey-charts/audit.js?language=nl`: axe-core, in the editor's language. It holds nothing of this publication. */
export function auditScript() {
  return {
    send(ctx: Context): void {
      const language = ctx.query.language === 'nl' ? 'nl' : 'en';
      const script = made.get(language) ?? scriptIn(language);
      made.set(language, script);
      ctx.type = 'application/javascript; charset=utf-8';
      ctx.set('Cache-Control', 'public, max-age=86400');
      ctx.body = script;
    },
  };
}

/** English is axe's own language; it has no file. */
function scriptIn(language: 'nl' | 'en'): string {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  if (language === 'en') return `${axe}\n${run('{}')}`;
  // Not by axe's own way to set a language: that makes functions of texts, which the admin's policy for scripts forbids.
  const { rules } = JSON.parse(readFileSync(require.resolve('axe-core/locales/nl.json'), 'utf8'));
  return `${axe}\n${run(JSON.stringify(rules))}`;
}
