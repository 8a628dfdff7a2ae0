import { useIntl } from 'react-intl';

interface PanelTexts {
  readonly title: string;
  readonly saveFirst: string;
  readonly open: string;
  readonly email: string;
  readonly emailParts: string;
  readonly preview: string;
  readonly previewFailed: string;
  readonly size: (kilobytes: string) => string;
  readonly large: string;
  readonly test: string;
  readonly addresses: string;
  readonly hint: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: (sent: number, failed: number) => string;
  readonly faults: Readonly<Record<'no-smtp' | 'addresses' | 'limit' | 'other', string>>;
}

const nl: PanelTexts = {
  title: 'Nieuwsbrief',
  saveFirst: 'Sla de nieuwsbrief eerst op.',
  open: 'Open de webversie',
  email: 'Open de e-mail, om te plakken',
  emailParts: 'E-mail voor een programma (JSON)',
  preview: 'Bekijk het opgeslagen concept',
  previewFailed: 'Het voorbeeld lukt nu niet.',
  size: (kilobytes) => `De e-mail is ${kilobytes} KB.`,
  large: 'Dat is bijna te groot. Vanaf 100 KB knippen mailprogramma’s hem af. Zet een artikel op samenvatting.',
  test: 'Stuur een test',
  addresses: 'E-mailadressen',
  hint: 'Het opgeslagen concept gaat naar deze adressen. Zet een komma tussen adressen. We bewaren ze niet.',
  send: 'Stuur de test',
  sending: 'De test gaat weg.',
  sent: (sent, failed) => (failed === 0 ? `Verstuurd: ${sent}.` : `Verstuurd: ${sent}. Niet gelukt: ${failed}.`),
  faults: {
    'no-smtp': 'Er is nog geen mailserver ingesteld. Vraag het aan je beheerder.',
    addresses: 'Vul één tot tien e-mailadressen in, met een komma ertussen.',
    limit: 'Je hebt veel tests gestuurd. Probeer het over tien minuten opnieuw.',
    other: 'De test is niet verstuurd. Probeer het opnieuw.',
  },
};

const en: PanelTexts = {
  title: 'Newsletter',
  saveFirst: 'Save the newsletter first.',
  open: 'Open the web version',
  email: 'Open the email, to paste',
  emailParts: 'Email for a program (JSON)',
  preview: 'See the saved draft',
  previewFailed: 'The preview does not work now.',
  size: (kilobytes) => `The email is ${kilobytes} KB.`,
  large: 'That is nearly too large. From 100 KB on, mail programs cut it off. Make one article a summary.',
  test: 'Send a test',
  addresses: 'Email addresses',
  hint: 'The saved draft goes to these addresses. Put a comma between addresses. We do not keep them.',
  send: 'Send the test',
  sending: 'The test is on its way.',
  sent: (sent, failed) => (failed === 0 ? `Sent: ${sent}.` : `Sent: ${sent}. Failed: ${failed}.`),
  faults: {
    'no-smtp': 'No mail server has been set up yet. Ask your administrator.',
    addresses: 'Fill in one to ten email addresses, with a comma between them.',
    limit: 'You have sent many tests. Try again in ten minutes.',
    other: 'The test was not sent. Please try again.',
  },
};

/** In the editor's language. */
export function usePanelTexts(): PanelTexts {
  return useIntl().locale === 'nl' ? nl : en;
}
