import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Voor alles wat je zelf schrijft: alinea’s, tussenkoppen, lijsten en links. Begin met het belangrijkste. Eén boodschap per alinea.',
    'Noem je een getal, dan wordt het nagekeken. Het moet bij een vraag van dit onderzoek horen, met het goede antwoord erbij. Schrijf ook van wie het percentage is: 18 procent van de 460 ambtenaren.',
    'Zet hier geen tabel of grafiek in. Daar is het blok Uitkomst voor. Kies voor een tussenkop het juiste niveau in de werkbalk. Vet maken is niet genoeg: een schermlezer leest dat niet als kop.',
  ],
  en: [
    'For everything that you write yourself: paragraphs, headings, lists and links. Start with what matters most. One message a paragraph.',
    'A number that you mention is checked. It must belong to a question of this survey, with the right answer beside it. Say of whom the percentage is: 18 percent of the 460 civil servants.',
    'Put no table or chart in here: the block Result is for that. Make a heading with the heading level in the toolbar. Bold is not enough: a screen reader does not read it as a heading.',
  ],
};
