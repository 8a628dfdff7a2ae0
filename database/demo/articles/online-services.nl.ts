import { type DemoVersion, result, text } from '../demo-article';
import { heading, list, richText } from '../rich-text';

export const onlineServicesNl: DemoVersion = {
  title: 'Overheden op weg naar online',
  slug: 'overheden-op-weg-naar-online',
  intro:
    'Steeds meer diensten van de overheid zijn online. Wij vroegen 460 ambtenaren hoe het daarmee gaat. Online helpt veel mensen, zeggen zij. Maar het helpt niet iedereen.',
  summary: [
    '41 procent vindt de dienstverlening verbeterd doordat die online is.',
    '12 procent vindt de dienstverlening juist verslechterd.',
    '31 procent vindt dat de informatie voor inwoners op orde is.',
    '59 procent zegt dat online werken contact met mensen wegneemt.',
    '74 procent ziet inwoners die hulp willen aan een loket of via de telefoon.',
  ],
  byline: 'Redactie, naar een artikel van Marc Notebomer',
  body: [
    text(
      heading('Wie deden er mee?'),
      'Aan dit onderzoek deden 460 ambtenaren mee. Zij zijn lid van het Ambtenarenpanel. Iedereen die bij de overheid werkt, kan lid worden.',
      'Van de deelnemers is 52 procent man en 47 procent vrouw. 1 procent wil niet kiezen.',
    ),
    {
      block: 'respondents',
      title: 'Leeftijd en werkgever',
      parts: [
        { label: 'Leeftijd', question: 'panel-age' },
        { label: 'Werkgever', question: 'panel-employer' },
      ],
    },
    {
      block: 'note',
      tone: 'info',
      title: 'Over de oudste groep',
      text: richText(
        'De bron noemt de oudste groep “ouder dan 60”. Dat past niet bij de groep “40 tot 65”. De groepen zijn samen 100 procent. Daarom staat hier “ouder dan 65”.',
      ),
    },
    text(
      heading('Hoeveel is er al online?'),
      'Wij vroegen welk deel van de dienstverlening nu al online is. De antwoorden lopen ver uiteen. Veel ambtenaren weten het niet.',
    ),
    result('online-share'),
    text(
      heading('Kunnen ambtenaren mensen online helpen?'),
      'Is er genoeg digitale kennis om inwoners en bedrijven online te helpen? 68 procent zegt ja. 16 procent is neutraal. 11 procent ziet te weinig vaardigheden.',
      'Van de software weten ambtenaren minder. 53 procent weet goed tot zeer goed wat de softwarepakketten kunnen. 22 procent is neutraal. 23 procent is niet op de hoogte. 2 procent weet het niet.',
    ),
    text(
      heading('Is de informatie op orde?'),
      'Een inwoner krijgt alleen een goed antwoord als de informatie klopt. Wij vroegen of organisaties hun informatie voor inwoners op orde hebben.',
    ),
    result('information-management'),
    text(
      heading('Is de dienstverlening beter geworden?'),
      'Online werken verandert hoe de overheid mensen helpt. Wij vroegen of het daardoor beter of slechter gaat.',
    ),
    result('better-or-worse'),
    text(
      'De deelnemers noemen vooral deze voordelen:',
      list('Online kan het dag en nacht.', 'Het gaat snel.', 'Het is efficiënt.', 'Het is makkelijk.'),
    ),
    text(
      heading('Wat gaat er verloren?'),
      'Virtueel werken neemt contactmomenten weg. Daar is 59 procent het mee eens. 17 procent is neutraal. En 17 procent vindt dat het meevalt.',
      'De deelnemers noemen vooral deze nadelen:',
      list(
        'Er is geen menselijk contact.',
        'Mensen die minder handig zijn met computers, doen niet mee.',
        'Dat geldt ook voor mensen die moeite hebben met lezen.',
        'En voor mensen zonder computer.',
      ),
    ),
    text(
      heading('Niet iedereen wil online geholpen worden'),
      'Er zijn inwoners die hulp willen aan een loket of via de telefoon. De meeste deelnemers zien dat ook.',
    ),
    { block: 'key-figure', question: 'counter-or-telephone', key: 'agree' },
    text(
      'Zijn inwoners tevreden met de online dienstverlening? 32 procent denkt van wel. Ook 32 procent neemt geen positie in.',
      'Veel organisaties bieden daarom meer dan alleen een website. Mensen kunnen ook naar een loket, bellen of bezoek thuis krijgen.',
    ),
    text(
      heading('Wat helpt het contact met inwoners?'),
      'Deelnemers noemen vier dingen die het contact beter maken:',
      list(
        'werken per wijk en per dorp',
        'bijeenkomsten met inwoners',
        'meer persoonlijk contact',
        'zich verplaatsen in de inwoner',
      ),
    ),
    { block: 'method', survey: 'ambtenarenpanel-online' },
    {
      block: 'glossary',
      items: [
        {
          term: 'dienstverlening',
          explanation: 'Alles wat de overheid voor mensen doet. Bijvoorbeeld een paspoort geven.',
        },
        { term: 'softwarepakketten', explanation: 'Programma’s voor de computer.' },
        { term: 'neutraal', explanation: 'Niet voor en niet tegen.' },
        { term: 'efficiënt', explanation: 'Zonder dat er tijd of geld verloren gaat.' },
        {
          term: 'zbo',
          explanation:
            'Zelfstandig bestuursorgaan. Een organisatie die een taak van de overheid doet. Bijvoorbeeld het UWV.',
        },
      ],
    },
  ],
};
