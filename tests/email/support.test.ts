import { describe, expect, it } from '@jest/globals';
import { doIUseEmail } from '@jsx-email/doiuse-email';
import { HtmlValidate } from 'html-validate';
import { wholeEmails } from './example-emails';

/** The programmes that people in the Netherlands read e-mail in. */
const CLIENTS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'samsung-email.*', 'thunderbird.*'];

function saidOf(html: string): readonly string[] {
  const result = doIUseEmail(html, { emailClients: CLIENTS });
  return result.success ? [] : result.errors.map((error) => error.replaceAll(/\s+/g, ' '));
}

describe('what mail programmes don’t support', () => {
  it('is what was weighed and written down, and nothing more', () => {
    const said = new Set(wholeEmails.flatMap(([, html]) => saidOf(html)));
    expect([...said].sort()).toEqual(BASELINE);
  });

  it('would be said', () => {
    const html = '<!doctype html><html><body><p style="display:grid;position:sticky">x</p></body></html>';
    expect(saidOf(html).join(' ')).toMatch(/position/);
  });
});

/** Off is what is wrong in a page and right in an e-mail, or a matter of taste. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'attribute-boolean-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    // Outlook reads attributes, not styles.
    'no-deprecated-attr': 'off',
    'long-title': 'off',
  },
});

describe('html-validate', () => {
  it('finds nothing', async () => {
    const said = new Set<string>();
    for (const [name, html] of wholeEmails) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message } of messages) said.add(`${ruleId}: ${message} (${name})`);
    }
    expect([...said]).toEqual([]);
  });
});

/**
 * Weighed one by one. Style sheets (`@media`, selectors): without them the e-mail is light, with the narrow drawing.
 * `body`: Outlook makes a `div` of it, so the page's colour stands in a table too. `display: none`: the preheader and the
 * second drawing are then seen. `outline`: only takes a frame away. `role`: the programme is no longer sold.
 * `aria-hidden`: a screen reader then says that the room between two blocks is blank.
 */
const BASELINE: readonly string[] = [
  '`<body> element` is not supported by `outlook.android`',
  '`<body> element` is not supported by `outlook.ios`',
  '`<body> element` is not supported by `outlook.macos`',
  '`@media` is not supported by `gmail.mobile-webmail`',
  '`@media` is not supported by `outlook.windows-mail`',
  '`@media` is not supported by `outlook.windows`',
  '`@media` is not supported by `thunderbird.macos`',
  '`Attribute selector` is not supported by `gmail.mobile-webmail`',
  '`Attribute selector` is not supported by `outlook.windows-mail`',
  '`Attribute selector` is not supported by `outlook.windows`',
  '`Class selector` is not supported by `gmail.mobile-webmail`',
  '`Descendant combinator` is not supported by `gmail.mobile-webmail`',
  '`aria-hidden attribute` is not supported by `outlook.windows-mail`',
  '`aria-hidden attribute` is not supported by `thunderbird.macos`',
  '`display:none` is not supported by `gmail.mobile-webmail`',
  '`outline` is not supported by `outlook.windows-mail`',
  '`outline` is not supported by `outlook.windows`',
  '`role attribute` is not supported by `outlook.windows-mail`',
];
