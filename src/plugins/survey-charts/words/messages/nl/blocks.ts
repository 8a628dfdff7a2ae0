/** What can be wrong with one block or one of its fields. */
export const blocksNl = {
  'field-type': 'Dit veld bevat iets dat hier niet kan staan. Maak het leeg en vul het opnieuw in.',
  'field-too-long': 'Deze tekst is {length} tekens lang. Er passen er {max}. Maak de tekst korter.',
  'field-not-a-choice': 'Deze keuze bestaat niet. Kies een van: {choices}.',
  'field-too-many': 'Hier staan te veel onderdelen. Er passen er {max}. Haal er een paar weg.',
  'field-link-refused':
    'Deze link werkt hier niet. Gebruik een adres dat begint met https://, een e-mailadres of een telefoonnummer.',
  'field-text-unknown': 'In de tekst staat iets dat hier niet kan. Haal het weg, of typ de tekst opnieuw.',
  'field-text-too-deep': 'De lijst heeft te veel niveaus. Maak er hooguit een paar.',
  'field-text-picture': 'In de tekst staat een afbeelding. Gebruik daarvoor het blok Afbeelding.',
  'block-unknown': 'Dit blok bestaat niet meer. Haal het weg.',
  'block-question-missing': 'In dit blok is nog geen vraag gekozen. Kies een vraag.',
  'image-alt-text-missing':
    'De afbeelding heeft geen beschrijving. Schrijf wat erop te zien is, of kruis aan dat de afbeelding versiering is.',
  'image-decorative-with-text':
    'De afbeelding is versiering, maar heeft ook een beschrijving. Lezers krijgen die niet. Haal een van de twee weg.',
  'key-figure-unknown-key': 'De vraag ‘{question}’ heeft geen antwoord ‘{key}’. Kies een van: {keys}.',
  'method-survey-not-of-article':
    'Dit onderzoek hoort niet bij het artikel. Voeg het toe aan de onderzoeken van het artikel, of kies een ander.',
  'quote-has-own-marks': 'Het citaat heeft eigen aanhalingstekens. Haal ze weg: de site zet ze er zelf bij.',
  'respondents-part-name-missing': 'Deel {part} heeft geen naam. Geef het een korte naam, zoals ‘Leeftijd’.',
  'result-own-text-stale':
    'De cijfers van ‘{question}’ zijn veranderd na het schrijven van deze tekst. Lezers zien nu de automatische tekst. Controleer je tekst en sla die opnieuw op.',
  'result-alt-text-too-long':
    'Deze beschrijving is {length} tekens lang. Houd het op {max}: langere worden afgebroken.',
  'result-form-unfit': 'De gekozen vorm past niet bij deze vraag. {reason} Kies ‘automatisch’ of een andere vorm.',
} as const;

export type BlockTexts = Readonly<Record<keyof typeof blocksNl, string>>;
