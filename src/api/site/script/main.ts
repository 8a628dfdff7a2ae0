/**
 * The site's script: nothing depends on it. It stands in the head, so that a reader's settings are there before the
 * first paint; the rest waits for the page. `npm run site-script` makes `public/site.js` of it.
 */
import { startReadAloud } from './read-aloud';
import { applyKept, startSettings } from './settings';
import { startShare } from './share';
import { startTables } from './tables';
import { startTabs } from './tabs';
import { startTerms } from './terms';

document.documentElement.dataset.script = '';
const kept = applyKept();

document.addEventListener('DOMContentLoaded', () => {
  startTabs();
  startTerms();
  startTables();
  startSettings(kept);
  startShare();
  startReadAloud();
});
