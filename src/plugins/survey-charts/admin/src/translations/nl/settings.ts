import type { settingsEn } from '../en/settings';

export const settingsNl: Readonly<Record<keyof typeof settingsEn, string>> = {
  'settings.title': 'Grafieken bij onderzoek',
  'settings.section': 'Grafieken bij onderzoek',
  'settings.link': 'Grenzen, kleur en woorden',
  'settings.subtitle': 'Voor elk artikel, op de site en in elk kanaal.',
  'settings.loading': 'De instellingen worden opgehaald…',
  'settings.not-loaded': 'De instellingen konden niet opgehaald worden. Controleer je verbinding.',
  'settings.limits': 'Hoeveel mensen geantwoord moeten hebben',
  'settings.limits.hidden': 'Bij minder mensen: laat niets zien',
  'settings.limits.countsOnly': 'Bij minder mensen: laat aantallen mensen zien, geen percentages',
  'settings.limits.warn': 'Bij minder mensen: zeg erbij dat het een kleine groep is',
  'settings.palette': 'Kleur van de grafieken',
  'settings.palette.hint':
    'Eens en oneens houden hun eigen kleuren, en op papier is alles zwart-wit. Nieuwsbrieven die al verstuurd zijn, veranderen niet.',
  'settings.palette.plum': 'Paars',
  'settings.palette.blue': 'Blauw',
  'settings.palette.graphite': 'Grijs',
  'settings.words': 'Woorden in het {language}',
  'settings.words.jargon': 'Moeilijke woorden, met een makkelijker woord',
  'settings.words.jargon.hint':
    'Een per regel, met = ertussen: borgen = zorgen voor. De controle stelt het makkelijke woord voor.',
  'settings.words.known': 'Woorden en afkortingen die je lezers kennen',
  'settings.words.known.hint': 'Een per regel. De controle zegt niets over deze woorden.',
  'settings.save': 'Sla op',
  'settings.saving': 'Bezig met opslaan…',
  'settings.saved': 'Opgeslagen. De site, de controle en de apps gebruiken dit vanaf nu.',
  'settings.refused': 'Niet opgeslagen. Kijk welke velden niet kloppen.',
  'settings.failed': 'Niet opgeslagen. Wat je typte, staat er nog. Controleer je verbinding en probeer het opnieuw.',
};
