/** What the checks of an article's text report: what is wrong, why that matters, how to mend it. */
export const textRulesNl = {
  'number-other-label':
    '‘{amount}’ past hier niet: ‘{named}’ is {percent} procent (vraag ‘{question}’). ‘{has}’ is {hasPercent} procent (vraag ‘{hasQuestion}’). Een fout cijfer is snel overgenomen. Verander het cijfer of de woorden.',
  'number-not-found':
    '‘{amount}’ staat niet in de onderzoeken van dit artikel. Lezers kunnen het dan nergens nazien. Controleer het cijfer, of schrijf erbij waar het vandaan komt.',
  'number-not-found-named':
    '‘{amount}’ staat niet in de onderzoeken van dit artikel. ‘{named}’ is {percent} procent (vraag ‘{question}’). Controleer het cijfer, of schrijf erbij waar het vandaan komt.',
  'number-not-found-count':
    '‘{amount}’ staat niet in de onderzoeken van dit artikel: zo veel mensen gaven geen antwoord op een vraag. Lezers kunnen het dan nergens nazien. Controleer het aantal.',
  'number-not-found-count-named':
    '‘{amount}’ klopt niet: ‘{named}’ is gekozen door {count} van de {n} mensen (vraag ‘{question}’). Controleer het aantal.',
  'number-not-found-difference':
    '‘{amount}’ klopt niet: tussen {high} en {low} procent is het verschil {points}. Controleer het verschil.',
  'number-not-found-times': '‘{amount}’ klopt niet: {high} procent is {times} keer {low} procent. Kijk het na.',
  'net-of-rounded':
    '‘{amount}’ is een som van afgeronde cijfers. Uit de aantallen komt voor ‘{net}’ {percent} procent (vraag ‘{question}’). Gebruik dat cijfer.',
  'own-text-contradicts':
    '‘{amount}’ in je eigen tekst klopt niet met de cijfers van deze vraag. Lezers zien dan twee verschillende cijfers naast elkaar. Verander de tekst, of maak het veld leeg: dan komt de automatische tekst terug.',
  'majority-not':
    '‘{words}’ klopt niet: het gaat om {percent} procent. Een meerderheid is meer dan 50 procent. Noem het cijfer, of schrijf ‘de grootste groep’.',
  'groups-not-comparable-overlap':
    'Je vergelijkt groepen bij ‘{grouping}’. Die groepen overlappen elkaar: sommige mensen tellen twee keer. Haal de vergelijking weg.',
  'groups-not-comparable-unknown-base':
    'Je vergelijkt groepen bij ‘{grouping}’. Het is niet bekend hoeveel mensen in elke groep zitten. Het verschil kan toeval zijn. Haal de vergelijking weg.',
  'groups-not-comparable-suppressed':
    'Je vergelijkt groepen bij ‘{grouping}’. Cijfers van die groepen zijn verborgen, omdat het om weinig mensen gaat. Haal de vergelijking weg.',
  'groups-not-comparable-small':
    'Je vergelijkt ‘{group}’ met een andere groep. In die groep zitten maar {n} mensen: het verschil kan toeval zijn. Haal de vergelijking weg, of schrijf dat het om weinig mensen gaat.',
  'groups-not-comparable-chance':
    'Je vergelijkt ‘{one}’ met ‘{other}’. Bij ‘{answer}’ is het verschil zo klein dat het toeval kan zijn. Haal de vergelijking weg, of schrijf dat de groepen weinig verschillen.',
  'margin-not-allowed':
    '‘{words}’ kan hier niet. Aan dit panel doet mee wie wil: het is geen steekproef. Een marge of ‘representatief’ wekt dan te veel vertrouwen. Haal het weg.',
  'small-base-told':
    'In de groep ‘{group}’ zitten maar {n} mensen. Eén antwoord meer of minder verandert het cijfer al. Schrijf erbij dat het om weinig mensen gaat.',
  'percent-without-base':
    'Je noemt ‘{amount}’, maar nergens staat van hoeveel mensen. Een percentage zegt zonder aantal weinig. Schrijf hoeveel mensen meededen, of voeg een resultaat toe.',
  'percent-without-base-unknown':
    'Je geeft ‘{amount}’. Van hoeveel mensen, weet niemand: dat staat bij de cijfers, en niet in de tekst. Schrijf in de tekst dat dit niet bekend is, of vul het aantal in bij de vraag.',
  'alt-text-too-long':
    'Deze beschrijving is {length} tekens lang. Voorleessoftware kan die afkappen. Houd het bij {max} tekens en zet de rest in de tekst.',
  'alt-text-repeats':
    'De beschrijving is hetzelfde als de titel of het bijschrift. Wie luistert, hoort het twee keer en weet nog niet wat er te zien is. Beschrijf het beeld.',
  'alt-text-picture-of':
    'De beschrijving begint met ‘{words}’. Voorleessoftware zegt zelf al dat het een afbeelding is. Begin met wat er te zien is.',
  'picture-of-text':
    'Dit lijkt een afbeelding met tekst of een tabel. Wie slecht ziet of vertaalt, kan die niet lezen. Typ de tekst, of gebruik een blok met een resultaat.',
  'heading-skipped':
    'Het kopje ‘{text}’ heeft niveau {level}, maar niveau {right} ontbreekt erboven. Wie luistert, denkt dat er een stuk mist. Maak er niveau {right} van.',
  'heading-empty': 'Dit kopje is leeg. Wie van kop naar kop springt, komt hier op niets uit. Haal het weg.',
  'heading-fake':
    '‘{text}’ ziet eruit als een kopje, maar is een vette alinea. Wie luistert, kan er niet naartoe springen. Maak er een kop van.',
  'link-text':
    'De link ‘{words}’ zegt niet waar hij heen gaat. Wie luistert, hoort links vaak zonder de zin eromheen. Schrijf wat de lezer vindt, zoals ‘het rapport over afval’.',
  'link-text-address':
    'De link is een kaal adres: ‘{words}’. Dat is lastig voor te lezen. Schrijf wat de lezer vindt, zoals ‘het rapport over afval’.',
  'needs-eyes':
    '‘{words}’ helpt alleen wie de pagina ziet zoals jij. Wie luistert, vergroot of de e-mail leest, heeft er niets aan. Noem het antwoord of het cijfer zelf.',
  'all-capitals':
    '‘{words}’ staat in hoofdletters. Dat leest moeilijk en klinkt als schreeuwen. Gebruik gewone letters.',
  'fake-list':
    'Dit lijkt een lijst, maar is het niet: ‘{text}’. Wie luistert, hoort niet dat er een lijst is en hoeveel er in staat. Gebruik de knop voor een lijst.',
  'foreign-language':
    'Hier staat een zin in een andere taal. Voorleessoftware spreekt die verkeerd uit. Vertaal de zin, of zet hem in het blok Citaat en kies daar de taal.',
  'foreign-language-quote':
    'Dit citaat is in een andere taal. Voorleessoftware spreekt het verkeerd uit. Kies bij het citaat de juiste taal.',
  'sentence-too-long':
    'De zin ‘{start} …’ is {words} woorden lang. Lange zinnen raken lezers kwijt. Maak er twee van, van hooguit 15 woorden.',
  'paragraph-too-long':
    'Deze alinea is {words} woorden lang. Op een telefoon is dat een heel scherm. Maak er twee van, elk met één boodschap.',
  passive:
    'Lijdende vorm: ‘{words}’. Zo blijft onduidelijk wie iets doet. Kan het met wie het doet vooraan? Dan leest het makkelijker.',
  'abbreviation-unexplained':
    'De afkorting ‘{word}’ wordt nergens uitgelegd. Niet iedereen kent haar. Schrijf de woorden erbij tussen haakjes, of zet haar in de woordenlijst.',
  jargon: '‘{words}’ is een moeilijk woord. Gebruik liever: {simple}.',
  'double-negative':
    'Dubbele ontkenning: ‘{words}’. Lezers moeten de zin twee keer omdraaien. Zeg het zonder ontkenning.',
  'reading-level':
    'De tekst lijkt moeilijk: {score} op een schaal van 0 (moeilijk) tot 100 (makkelijk). De formule telt alleen lettergrepen en woorden. Kijk of zinnen en woorden korter kunnen.',
  'reading-level-summary':
    'De samenvatting lijkt moeilijk: {score} op een schaal van 0 (moeilijk) tot 100 (makkelijk). Veel lezers lezen alleen die. Kijk of woorden en zinnen korter kunnen.',
  'summary-missing':
    'De samenvatting ontbreekt. Veel lezers lezen alleen die. Schrijf hooguit vijf korte zinnen, elk op een eigen regel.',
  'summary-too-long':
    'De samenvatting heeft {length} zinnen. Meer dan {max} onthoudt bijna niemand. Haal weg wat het minst belangrijk is.',
  'intro-missing':
    'De inleiding ontbreekt. Die staat ook in lijsten en in de nieuwsbrief. Schrijf in twee of drie zinnen waar het over gaat.',
  'series-missing': 'Het artikel staat in geen reeks. Lezers vinden het dan minder goed terug. Kies een reeks.',
  'surveys-missing':
    'Het artikel noemt geen onderzoek. De cijfers in de tekst zijn dan niet te controleren. Kies bij ‘Onderzoeken’ waar ze uit komen.',
  'method-missing':
    'Er staat niet hoe het onderzoek gedaan is. Lezers kunnen dan niet wegen wat de cijfers waard zijn. Voeg het blok ‘Verantwoording’ toe.',
  'survey-facts-missing':
    'Van ‘{survey}’ zijn niet alle gegevens bekend die lezers het eerst zoeken. Aantal dat ontbreekt: {count}. De pagina zegt dan ‘niet bekend’. Vul ze in bij het onderzoek als je ze weet.',
} as const;

export type TextRuleTexts = Readonly<Record<keyof typeof textRulesNl, string>>;
