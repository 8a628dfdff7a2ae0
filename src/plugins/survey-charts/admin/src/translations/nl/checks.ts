import type { checksEn } from '../en/checks';

export const checksNl: Readonly<Record<keyof typeof checksEn, string>> = {
  'checks.title': 'Controle',
  'checks.counts':
    '{error, plural, =0 {Geen fouten} one {# fout} other {# fouten}}, {warning, plural, =0 {geen let op} other {# keer let op}}, {review, plural, =0 {niets om zelf na te kijken} other {# om zelf na te kijken}}.',
  'checks.loading': 'De cijfers van de vragen worden opgehaald…',
  'checks.failed':
    'De cijfers konden niet opgehaald worden. De controle werkt niet. Wat je typte, blijft staan. Sla op en laad de pagina opnieuw.',
  'checks.fields': 'Velden van dit formulier',
  'checks.block': 'Blok {number}: {name}',
  'checks.jump': 'Ga ernaartoe',
  'checks.mend': 'Herstel',
  'checks.not-in-form': 'Dit veld staat niet in dit formulier.',
  'checks.ask.dismissed': 'Niet meer melden',
  'checks.ask.overridden': 'Toch doorlaten',
  'checks.reason.dismissed': 'Waarom is dit goed zo?',
  'checks.reason.overridden': 'Waarom mag deze fout blijven staan?',
  'checks.reason.short': 'Schrijf in een paar woorden waarom.',
  'checks.reason.failed': 'Dit is niet bewaard. Probeer het opnieuw.',
  'checks.decide.dismissed': 'Bewaar de reden',
  'checks.decide.overridden': 'Laat door',
  'checks.cancel': 'Annuleer',
  'checks.decided': '{count, plural, one {# melding} other {# meldingen}} met een reden',
  'checks.by.dismissed': 'Niet meer gemeld door {user} op {date}: {reason}',
  'checks.by.overridden': 'Doorgelaten door {user} op {date}: {reason}',
  'checks.withdraw': 'Weer melden',
};
