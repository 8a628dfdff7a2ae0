import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { emailFaults } from '../email/rules';
import type { TestSmtp } from '../integration/support/smtp';
import { axeViolations } from './axe';

interface Running {
  readonly page: Page;
  readonly url: string;
  readonly smtp: TestSmtp;
}

const LIST = '/admin/content-manager/collection-types/api::newsletter.newsletter-issue';
const SUBJECT = 'Online is handig, maar niet voor iedereen';

/** Beside an issue of a newsletter: its addresses, and a test that is sent to a real mail server. */
export function newsletterPanel(running: () => Running, shot: (name: string) => Promise<void>): void {
  const panel = () => running().page.locator('[data-newsletter=panel]');
  const said = (text: string) => panel().getByRole('status').getByText(text).waitFor();
  const send = async (addresses: string) => {
    await panel().getByLabel('E-mailadressen').fill(addresses);
    await panel().getByRole('button', { name: 'Stuur de test' }).click();
  };

  describe('an issue of a newsletter', () => {
    beforeEach(() => {
      running().smtp.arrived.length = 0;
    });

    test('leads to its page and its e-mail', async () => {
      const { page, url } = running();
      await page.goto(`${url}${LIST}`);
      await page.getByRole('gridcell', { name: SUBJECT, exact: true }).first().click();
      await panel().waitFor();
      const links = {
        'Open de webversie': 'text/html',
        'Open de e-mail': 'text/html',
        'E-mail voor': 'application/json',
      };
      for (const [name, type] of Object.entries(links)) {
        const href = await panel().getByRole('link', { name }).getAttribute('href');
        const answer = await fetch(`${url}${href}`);
        expect([name, answer.status, answer.headers.get('content-type')]).toEqual([
          name,
          200,
          expect.stringContaining(type),
        ]);
        expect(await answer.text()).toContain(SUBJECT);
      }
      await said('KB.');
      expect(await axeViolations(page, '[data-newsletter=panel]')).toEqual([]);
    });

    test('names its rows by the titles of the articles', async () => {
      const { page } = running();
      for (const title of ['Overheden op weg naar online', 'Digitaal vaardig, maar wat kan de software?']) {
        await page.getByRole('button', { name: title, exact: true }).waitFor();
      }
    });

    test('is sent as a test to the addresses that are typed, one by one', async () => {
      await send('een@example.org, twee@example.org');
      await said('Verstuurd: 2.');
      await shot('newsletter-sent');
      const { arrived } = running().smtp;
      expect(arrived.map(({ to }) => to)).toEqual([['een@example.org'], ['twee@example.org']]);
      for (const { mail } of arrived) {
        expect(mail.subject).toBe(`Test: ${SUBJECT}`);
        expect(emailFaults(String(mail.html))).toEqual([]);
      }
    });

    test('says what did not arrive, and which addresses are none', async () => {
      await send('drie@example.org; vier@refused.example');
      await said('Verstuurd: 1. Niet gelukt: 1.');
      expect(running().smtp.arrived.map(({ to }) => to)).toEqual([['drie@example.org']]);
      await send('geen adres');
      await said('Vul één tot tien e-mailadressen in');
      expect(running().smtp.arrived).toHaveLength(1);
      expect(await axeViolations(running().page, '[data-newsletter=panel]')).toEqual([]);
    });
  });
}
