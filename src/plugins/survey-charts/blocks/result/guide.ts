import type { Guide } from '../define';

export const guide: Guide = {
  nl: [
    'Laat één vraag zien: de bevinding, de grafiek, de zinnen en de tabel. Kies de vraag. Verder hoef je niets te doen.',
    'Klopt een cijfer niet? Verander het bij de vraag. Dan is het overal goed: op de pagina, in de e-mail en in de app.',
    'Je mag de bevinding, de zinnen en de tekst bij de grafiek zelf schrijven. Veranderen de cijfers later, dan krijg je daar een melding over. Laat een veld leeg als de zin die gemaakt is al goed is.',
    'Kies alleen zelf een vorm als je weet waarom. Bij elke vorm die niet past, staat de reden.',
  ],
  en: [
    'Shows one question: the finding, the chart, the sentences and the table. Choose the question. There is nothing more to do.',
    'Is a figure wrong? Change it at the question. Then it is right everywhere: on the page, in the e-mail and in the app.',
    'You may write the finding, the sentences and the text for the chart yourself. If the figures change later, you are told. Leave a field empty if the sentence that was written for you is good.',
    'Choose a form yourself only if you know why. Each form that does not fit tells its reason.',
  ],
};
