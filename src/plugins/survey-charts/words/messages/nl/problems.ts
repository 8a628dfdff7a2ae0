import type { ProblemTexts } from '../message';

/** What can be wrong with a stored result, by the codes of `survey/problem.ts`. */
export const problemsNl: ProblemTexts = {
  'not-an-object': 'Het resultaat is geen JSON-object. Voer de cijfers opnieuw in.',
  'unknown-version': 'Het resultaat heeft versie {version}. Bekend is tot en met versie {known}. Werk de plug-in bij.',
  'version-missing': 'De versie van het resultaat ontbreekt. Het is gelezen als de nieuwste. Sla de vraag opnieuw op.',
  'wrong-type':
    'Deze waarde heeft niet de juiste soort. Vul een getal in waar een getal hoort, en tekst waar tekst hoort.',
  'number-invalid': 'Dit getal klopt niet. Vul een gewoon getal in.',
  'too-many': 'Hier staan te veel onderdelen. Er passen er {max}. Haal er een paar weg.',
  'kind-missing': 'De soort vraag ontbreekt. Kies bijvoorbeeld één antwoord, meer antwoorden of een schaal.',
  'wording-missing': 'De vraagtekst ontbreekt in het {language}. Vul de vraag in zoals die is gesteld.',
  'setting-missing': 'Deze instelling ontbreekt of klopt niet. Kies een waarde.',
  'answers-too-few': 'Het aantal antwoorden is {count}. Dat moet minstens {needed} zijn. Voeg antwoorden toe.',
  'role-missing': 'De soort van dit antwoord ontbreekt. Kies bijvoorbeeld ‘gewoon antwoord’ of ‘weet niet’.',
  'key-missing': 'De sleutel ontbreekt. Vul een kort kenmerk in, zoals ‘weet-niet’.',
  'key-invalid':
    'De sleutel ‘{key}’ kan niet. Gebruik kleine letters, cijfers en streepjes, en begin met een letter. Hooguit 64 tekens.',
  'key-duplicate': 'De sleutel ‘{key}’ komt vaker voor. Geef elk onderdeel een eigen sleutel.',
  'label-missing': 'De tekst ontbreekt in het {language}. Vul de tekst in die lezers zien.',
  'decimals-invalid': 'Het aantal decimalen klopt niet. Kies een heel getal van 0 tot en met 4.',
  'total-missing': 'De cijfers van alle deelnemers samen ontbreken. Vul die in.',
  'grouping-empty': 'Deze indeling heeft geen groepen. Voeg groepen toe, of haal de indeling weg.',
  'group-without-result': 'De groep ‘{group}’ heeft geen cijfers. Vul ze in, of haal de groep weg.',
  'group-unknown': 'De groep ‘{group}’ bestaat niet. Voeg de groep toe of haal deze cijfers weg.',
  'group-duplicate': 'De groep ‘{group}’ heeft twee keer cijfers. Haal één van de twee weg.',
  'result-group-missing': 'Deze cijfers horen bij geen groep. Kies een groep, of haal de cijfers weg.',
  'range-inverted': 'De ondergrens ({from}) is hoger dan de bovengrens ({to}). Verbeter een van de twee.',
  'base-who-missing': 'Er staat niet in het {language} wie de vraag kreeg. Vul dat in, zoals ‘ambtenaren’.',
  'base-n-missing': 'Het aantal mensen dat antwoordde ontbreekt. Vul het in, of kies ‘niet bekend’.',
  'base-n-invalid': 'Het aantal mensen dat antwoordde klopt niet. Vul een heel getal in, of kies ‘niet bekend’.',
  'value-missing': 'Het antwoord ‘{key}’ heeft geen cijfer. Vul een cijfer in, of kies ‘niet bekend’.',
  'value-unknown-answer':
    'Er is een cijfer voor ‘{key}’, maar dat antwoord bestaat niet. Voeg het antwoord toe of haal het cijfer weg.',
  'value-empty': 'Het cijfer voor ‘{key}’ is leeg. Vul een aantal of een percentage in, of kies ‘niet bekend’.',
  'percent-out-of-range': 'Dit percentage klopt niet. Vul een getal van 0 tot en met 100 in.',
  'count-invalid': 'Dit aantal klopt niet. Vul een heel getal in, 0 of hoger.',
  'count-over-base':
    'Bij ‘{key}’ is het aantal {count}. Dat is meer dan het aantal mensen dat antwoordde: {n}. Verbeter een van de twee.',
  'counts-over-base':
    'De aantallen zijn samen {sum}. Dat is meer dan het aantal mensen dat antwoordde: {n}. Verbeter de aantallen.',
  'percentages-over-100':
    'De antwoorden zijn samen {sum} procent. Dat is meer dan 100, ook na afronding. Verbeter de percentages.',
  'count-percent-disagree':
    'Bij ‘{key}’ staat {percent} procent. Maar {count} van {n} is een ander percentage. Verbeter een van de twee.',
  'net-empty': 'Deze optelling bevat geen antwoorden. Kies welke antwoorden erbij horen.',
  'net-unknown-answer': 'Deze optelling bevat ‘{key}’, maar dat antwoord bestaat niet. Kies een ander antwoord.',
  'net-duplicate-answer': 'Deze optelling bevat ‘{key}’ twee keer. Haal er één weg.',
  'net-on-multiple-choice':
    'Bij een vraag met meer antwoorden kun je niet optellen: mensen tellen dan dubbel. Haal deze optelling weg.',
  'stats-missing': 'Het gemiddelde en het middelste antwoord ontbreken. Vul minstens één van de twee in.',
};
