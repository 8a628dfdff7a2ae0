import type { SiteTexts } from './texts';

export const nl: SiteTexts = {
  siteName: 'Onderzoek in beeld',
  publisher: 'De redactie',
  tagline: 'Wat onderzoek laat zien, voor iedereen te lezen.',
  share: 'Deel dit artikel',
  shareByMail: 'E-mail',
  pageOf: (page, pages) => `Pagina ${page} van ${pages}`,
  pages: 'Meer pagina’s',
  helpTitle: 'Kom je er niet uit?',
  helpText: 'Bel of schrijf ons. We helpen je graag.',
  statements: {
    accessibility: [
      'Iedereen moet deze site kunnen lezen. Ook met een schermlezer, op een telefoon of zonder muis.',
      'Bij elke grafiek staan de cijfers in tekst en in een tabel. De letters kun je groter maken in je browser.',
      'Lukt er iets niet? Laat het ons weten. We lossen het op of sturen je de tekst op een andere manier.',
    ],
    privacy: [
      'Je kunt alles lezen zonder je naam of adres te geven.',
      'Deze site plaatst geen cookies. We houden niet bij wie je bent of wat je leest.',
      'Deze site laadt niets van andere bedrijven.',
    ],
    contact: ['Heb je een vraag of zie je een fout? Bel of schrijf ons.'],
  },
};
