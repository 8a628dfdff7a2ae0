/** What is refused on the way in: keys and addresses that others hold on to, and saves over somebody else's. */
export const gateNl = {
  'gate-in-question': 'Vraag ‘{question}’: {fault}',
  'gate-key-taken': 'De sleutel ‘{key}’ is al van een andere vraag. Kies een andere sleutel.',
  'gate-key-frozen':
    'De sleutel kan niet meer veranderen, want de vraag is al gepubliceerd. Zet de sleutel terug op ‘{key}’.',
  'gate-answer-key-frozen':
    'De sleutel van ‘{label}’ was ‘{from}’ en is nu ‘{to}’. Na publicatie kan dat niet meer. Zet de sleutel terug op ‘{from}’.',
  'gate-answer-key-used':
    'Het antwoord ‘{key}’ is weggehaald, maar staat als los cijfer in: {articles}. Zet het antwoord terug, of verander eerst die artikelen.',
  'gate-correction-missing':
    'De cijfers zijn veranderd, en deze vraag staat in gepubliceerde artikelen: {articles}. Voeg bij Verbeteringen toe wat er anders is en op welke dag.',
  'gate-question-in-use': 'Deze vraag staat in gepubliceerde artikelen: {articles}. Haal de vraag daar eerst weg.',
  'gate-survey-has-questions': 'Dit onderzoek heeft gepubliceerde vragen: {questions}. Haal eerst die vragen weg.',
  'gate-survey-in-use':
    'Dit onderzoek hoort bij gepubliceerde artikelen: {articles}. Haal het onderzoek daar eerst weg.',
  'gate-series-in-use': 'In deze reeks staan gepubliceerde artikelen: {articles}. Haal de reeks daar eerst weg.',
  'gate-revision-conflict':
    'Iemand anders heeft deze vraag intussen opgeslagen. Jij werkte in versie {yours}, nu is het versie {current}. Wat jij wilde opslaan, is nog niet opgeslagen.',
  'gate-article-conflict':
    'Iemand anders heeft dit artikel intussen opgeslagen. Wat jij wilde opslaan, is nog niet opgeslagen.',
  'gate-slug-taken': 'Het adres ‘{slug}’ is al van het artikel ‘{title}’. Kies een ander adres.',
  'gate-slug-just-taken':
    'Iemand anders heeft dit adres zojuist gebruikt voor een ander artikel. Kies een ander adres.',
  'gate-key-just-taken':
    'Iemand anders heeft deze sleutel zojuist gebruikt voor een andere vraag. Kies een andere sleutel.',
  'gate-locale-unknown':
    'In de taal ‘{locale}’ kan hier niets verschijnen: de woorden voor de cijfers ontbreken in die taal.',
  'gate-newsletter-empty': 'Er staat nog geen artikel in deze nieuwsbrief. Kies er een.',
  'gate-newsletter-no-article': 'Hier is nog geen artikel gekozen. Kies er een, of haal dit weg.',
  'gate-newsletter-article-draft':
    'Het artikel ‘{title}’ is in deze taal niet gepubliceerd. Publiceer eerst het artikel, of haal het hier weg.',
  'gate-newsletter-slug-taken': 'Het adres ‘{slug}’ is al van de nieuwsbrief ‘{subject}’. Kies een ander adres.',
  'gate-newsletter-slug-just-taken':
    'Iemand anders heeft dit adres zojuist gebruikt voor een andere nieuwsbrief. Kies een ander adres.',
  'gate-newsletter-slug-frozen':
    'Het adres kan niet meer veranderen, want het staat in verstuurde e-mails. Zet het terug op ‘{slug}’.',
  'gate-newsletter-too-long':
    'De e-mail wordt {kilobytes} KB. Vanaf 100 KB knippen mailprogramma’s hem af. Zet een artikel op samenvatting.',
} as const;

export type GateTexts = Readonly<Record<keyof typeof gateNl, string>>;
