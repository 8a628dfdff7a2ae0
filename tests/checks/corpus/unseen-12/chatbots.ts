import { type CorpusArticle, fault, glossary, h, image, method, quote, result, text } from '../corpus-article';

/** A panel's editor: a little explaining, counts next to percentages. */
export const chatbots: CorpusArticle = {
  name: 'chatbots',
  language: 'nl',
  survey: 'chatbots-rijk-2026',
  inSeries: true,
  title: 'Chatbot op het werk: handig, maar wat mag er?',
  slug: 'chatbot-op-het-werk',
  intro:
    'Een nota inkorten met een chatbot: mag dat bij een ministerie? In mei 2026 legden wij het ons panel voor. 2.148 ambtenaren vulden de vragenlijst in.',
  summary: [
    '39 procent gebruikt nooit een chatbot voor het werk.',
    '41 procent doet dat elke dag of elke week.',
    'Van de gebruikers laat 56 procent stukken samenvatten.',
    'Vier op de tien weten wat wel en niet mag.',
  ],
  body: [
    text(
      h(2, 'Wie gebruikt er een?'),
      'Van alle deelnemers opent 15 procent elke dag een chatbot voor het werk. Nog eens 571 ambtenaren doen dat elke week.',
      'Elke dag of elke week: bij elkaar is dat 42 procent van het panel.',
      '17 procent gebruikt hem minder vaak. Daar staat een grote groep tegenover: 837 mensen werken er nooit mee.',
      'Leidinggevenden lopen voorop. Van deze 412 panelleden gebruikt 51 procent elke dag of elke week een chatbot. Bij de 1.736 medewerkers is dat 39 procent.',
      'Toch doet ook lang niet elke chef mee. Van de leidinggevenden gebruikt 41 procent nooit een chatbot.',
    ),
    result('chat-use'),
    text(
      h(2, 'Vooral voor lange stukken'),
      'De 1.253 gebruikers kregen een extra vraag: waarvoor dan? Zij mochten meer antwoorden aankruisen.',
      'Stukken samenvatten staat bovenaan, met 56 procent. Voor e-mails en brieven gebruiken 547 mensen de chatbot, ofwel 44 procent.',
      'Bijna een derde zoekt er iets mee op, en ruim een op de vijf vertaalt ermee.',
      'Formules maken is minder in trek: 5 procent. Iets anders vulden 66 mensen in.',
      'De meeste gebruikers laten de chatbot dus e-mails en brieven schrijven.',
      'Een betaald account kost ongeveer 20 euro per maand. Drie ministeries hebben sinds 2025 een eigen programma.',
    ),
    result('chat-for'),
    image(
      '/uploads/werkplek.jpg',
      'Een ambtenaar zit achter een scherm met een chatvenster, naast een stapel mappen.',
      'Eerst lezen, dan pas versturen.',
    ),
    text(
      h(2, 'Regels? Welke regels?'),
      'Wij legden alle panelleden een stelling voor: ik weet wat wel en niet mag met een chatbot. 40 procent is het eens of helemaal eens.',
      'Daartegenover is 36 procent het oneens of helemaal oneens. Van hen zijn 168 mensen het helemaal oneens.',
      'Neutraal is 21 procent en 3 procent weet het niet.',
      'Met ruim tweeduizend deelnemers geeft het panel een representatief beeld van het hele Rijk.',
      'De AVG (Algemene verordening gegevensbescherming) geldt sinds 25 mei 2018. Zet dus nooit de naam van een burger in een chatvenster.',
      'Wie een nota voor de minister voorbereidt en daarbij stukken gebruikt die nog niet openbaar zijn, mag die stukken alleen bewerken met een programma dat op een eigen computer van het ministerie draait.',
      'Twijfel je? Vraag het dan eerst aan de CISO van je directie.',
    ),
    result('chat-rules', {
      finding: 'Van de 2.148 ambtenaren weet 40 procent wat wel en niet mag met een chatbot.',
      fingerprint: '*',
    }),
    quote('Ik laat hem mijn verslag inkorten, maar ik lees elk woord na.', 'Beleidsmedewerker, 52 jaar'),
    text(
      h(2, 'Een cursus van twee uur'),
      'In oktober begint een cursus teneinde iedereen op weg te helpen. Die duurt 2 uur en is gratis.',
      'Je leert er hoe je een goede vraag stelt. Ook oefen je met het vinden van fouten in een antwoord.',
      'Zelf meedoen aan het panel? Meld je aan via [deze link](https://www.example.org/panel) of bel 070 123 45 67.',
    ),
    glossary(
      ['Chatbot', 'Een programma dat in gewone zinnen antwoord geeft op wat je typt.'],
      ['Nota', 'Een kort stuk waarmee ambtenaren de minister advies geven.'],
    ),
    method('chatbots-rijk-2026'),
  ],
  faults: [
    fault('net-of-rounded', 'body.0.text.2', '42 procent'),
    fault('number-other-label', 'body.0.text.5', 'Van de leidinggevenden gebruikt 41 procent nooit'),
    fault('number-other-label', 'body.2.text.4', 'Formules maken is minder in trek: 5 procent'),
    fault('majority-not', 'body.2.text.5', 'De meeste gebruikers'),
    fault('number-not-found', 'body.5.text.2', '168 mensen'),
    fault('margin-not-allowed', 'body.5.text.4', 'representatief'),
    fault('sentence-too-long', 'body.5.text.6', 'Wie een nota voor de minister voorbereidt'),
    fault('abbreviation-unexplained', 'body.5.text.7', 'CISO'),
    fault('jargon', 'body.8.text.1', 'teneinde'),
    fault('link-text', 'body.8.text.3', 'deze link'),
  ],
};
