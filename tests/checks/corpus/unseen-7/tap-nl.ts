import { type CorpusArticle, fault, h, image, method, result, text } from '../corpus-article';

/** The Dutch half of an article in both languages, on a panel that people join. */
export const tapDutch: CorpusArticle = {
  name: 'tap-nl',
  language: 'nl',
  survey: 'kraanwater-2026',
  inSeries: true,
  title: 'Kraanwater: hoeveel glazen, en hoe smaakt het?',
  slug: 'kraanwater-hoeveel-glazen-en-hoe-smaakt-het',
  intro:
    '1.150 leden van ons panel vertelden in april 2026 hoe zij water drinken. Iedereen kan lid worden van dat panel. Wij leggen uit wat de cijfers zeggen, en wat niet.',
  summary: [
    'Van de 1.150 leden drinkt 63 procent 3 glazen kraanwater per dag of meer.',
    'Ongeveer twee derde vindt de smaak goed of heel goed.',
    'Van de 742 kopers van flessen kiest 35 procent voor bubbels.',
    'Ruim acht op de tien leden vertrouwen het water helemaal of grotendeels.',
  ],
  body: [
    text(
      h(2, 'Drie glazen of meer'),
      'De grootste groep, 448 van de 1.150 mensen, drinkt 3 tot 5 glazen per dag. Dat is 39 procent. Bijna een kwart, 24 procent, drinkt 6 glazen of meer.',
      'Die twee groepen vormen samen een meerderheid: 724 mensen, of 63 procent.',
      'Het verschil tussen die groepen, 39 en 24 procent, is 13 punten.',
      'Aan 1 of 2 glazen heeft 26 procent genoeg. Acht procent drinkt geen kraanwater. Dan is er nog 3 procent die het niet weet.',
      'In een glas gaat 0,2 liter. Wie 5 glazen drinkt, komt dus aan 1 liter.',
    ),
    result('water-glasses'),
    text(
      h(2, 'De smaak, per leeftijd'),
      'Heel goed, zegt 22 procent. Goed, zegt 43 procent. Opgeteld vindt 65 procent de smaak goed of heel goed.',
      'Neutraal is 19 procent. Slecht of heel slecht vindt 12 procent de smaak: 138 mensen.',
      'Ouderen zijn positiever dan jongeren. Van de 299 mensen van 65 jaar en ouder vindt 75 procent de smaak goed of heel goed. Van de 322 mensen van 18 tot en met 34 jaar is dat 55 procent. Dat zijn 20 punten minder.',
      'Daartussen zitten de 529 mensen van 35 tot en met 64 jaar. Van hen vindt 67 procent de smaak goed of heel goed. Slecht of heel slecht vindt 18 procent van hen de smaak.',
      'De lichtblauwe balk rechts laat zien wie neutraal is.',
    ),
    result('water-taste', {
      finding: 'Van de 1.150 leden vindt 66 procent de smaak goed of heel goed.',
      fingerprint: 'of-the-count-in-may',
    }),
    image('/uploads/kan-water.jpg', 'Plaatje van een kan met water en twee volle glazen', 'Zo van de kraan op tafel.'),
    text(
      h(2, 'Waarom dan toch een fles?'),
      'Aan 742 mensen die water in flessen kopen, vroegen wij waarom. Zij konden meer redenen geven.',
      'Bubbels staan bovenaan: 341 van hen, of 46 procent. Voor onderweg koopt 35 procent een fles. De smaak telt voor 23 procent, de helft van het aandeel voor bubbels.',
      'Een op de zeven, 14 procent, vindt een fles veiliger. Voor de mineralen koopt 9 procent een fles. Zeven procent heeft een andere reden.',
      'In de winkel kost een liter al snel 60 cent. Uit de kraan is dat 0,2 cent. Een fles is dan 300 keer zo duur.',
      'Tap water is the best drink for your teeth, and it costs you almost nothing.',
      'Waterbedrijven geven elk jaar een verslag uit inzake de kwaliteit. Dat moet van de Drinkwaterwet van 2009.',
    ),
    result('water-bottle'),
    text(
      h(2, 'Vertrouwen in de kraan'),
      'Vertrouw je het water uit de kraan? Helemaal, zegt 37 procent. Grotendeels, zegt 45 procent. Samen is dat 82 procent, of 944 van de 1.150 mensen.',
      'Een beetje, antwoordt 12 procent. Vier procent vertrouwt het helemaal niet, en 2 procent weet het niet.',
      'Er deden ruim duizend mensen mee, dus de foutmarge is klein.',
      'Wil je alle 4 de vragen lezen? [Klik hier](https://www.example.org/kraanwater). Bellen kan ook, op 020 123 45 67.',
    ),
    method('kraanwater-2026'),
  ],
  faults: [
    fault('number-other-label', 'summary', '35 procent voor bubbels'),
    fault('number-not-found', 'body.0.text.3', '13 punten'),
    fault('net-of-rounded', 'body.2.text.1', '65 procent'),
    fault('number-other-label', 'body.2.text.4', 'Slecht of heel slecht vindt 18 procent van hen'),
    fault('needs-eyes', 'body.2.text.5', 'De lichtblauwe balk rechts'),
    fault('result-own-text-stale', 'body.3.finding', '66 procent de smaak goed of heel goed'),
    fault('alt-text-picture-of', 'body.4.altText', 'Plaatje van'),
    fault('foreign-language', 'body.5.text.5', 'Tap water is the best drink'),
    fault('jargon', 'body.5.text.6', 'inzake'),
    fault('margin-not-allowed', 'body.7.text.3', 'foutmarge'),
    fault('link-text', 'body.7.text.4', 'Klik hier'),
  ],
};
