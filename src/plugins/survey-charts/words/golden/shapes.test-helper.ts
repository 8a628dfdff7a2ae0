import { c, type Example } from './build.test-helper';

const CHOICE = {
  survey: 'sample',
  kind: 'single-choice',
  who: 'werknemers|employees',
  wording: 'Hoe reist u naar uw werk?|How do you travel to work?',
} as const;
const YES = 'Ja|Yes';
const NO = 'Nee|No';

/** Every shape that the answers of one question can have. */
export const SHAPE_EXAMPLES: readonly Example[] = [
  {
    ...CHOICE,
    name: 'exactly half each',
    n: 200,
    answers: [
      [YES, c(100)],
      [NO, c(100)],
    ],
  },
  {
    ...CHOICE,
    name: 'all four equal',
    n: 400,
    answers: [
      ['Auto|Car', c(100)],
      ['Fiets|Bicycle', c(100)],
      ['Trein|Train', c(100)],
      ['Bus', c(100)],
    ],
  },
  {
    ...CHOICE,
    name: 'all three equal and 99 by rounding',
    n: 300,
    answers: [
      ['Auto|Car', c(100)],
      ['Fiets|Bicycle', c(100)],
      ['Trein|Train', c(100)],
    ],
  },
  {
    ...CHOICE,
    name: 'three equal at the top',
    n: 400,
    answers: [
      ['Auto|Car', c(110)],
      ['Fiets|Bicycle', c(110)],
      ['Trein|Train', c(110)],
      ['Bus', c(70)],
    ],
  },
  {
    ...CHOICE,
    name: 'almost half each',
    n: 200,
    answers: [
      [YES, c(101)],
      [NO, c(99)],
    ],
  },
  {
    ...CHOICE,
    name: 'two close at the top',
    n: 500,
    answers: [
      ['Auto|Car', c(190)],
      ['Fiets|Bicycle', c(185)],
      ['Trein|Train', c(100)],
      ['Lopend|On foot', c(25)],
    ],
  },
  {
    ...CHOICE,
    name: 'two close at the top with the same percentage',
    n: 1000,
    answers: [
      ['Auto|Car', c(403)],
      ['Fiets|Bicycle', c(401)],
      ['Trein|Train', c(196)],
    ],
  },
  {
    ...CHOICE,
    name: 'three close at the top',
    n: 500,
    answers: [
      ['Auto|Car', c(150)],
      ['Fiets|Bicycle', c(145)],
      ['Trein|Train', c(143)],
      ['Lopend|On foot', c(62)],
    ],
  },
  {
    ...CHOICE,
    name: 'five close together',
    n: 500,
    answers: [
      ['Auto|Car', c(110)],
      ['Fiets|Bicycle', c(105)],
      ['Trein|Train', c(100)],
      ['Bus', c(95)],
      ['Lopend|On foot', c(90)],
    ],
  },
  {
    ...CHOICE,
    name: 'twelve answers, six close at the top',
    n: 1000,
    answers: [
      ['Januari|January', c(140)],
      ['Februari|February', c(136)],
      ['Maart|March', c(133)],
      ['April', c(130)],
      ['Mei|May', c(128)],
      ['Juni|June', c(125)],
      ['Juli|July', c(60)],
      ['Augustus|August', c(50)],
      ['September', c(40)],
      ['Oktober|October', c(30)],
      ['November', c(20)],
      ['December', c(8)],
    ],
  },
  {
    ...CHOICE,
    name: 'twelve answers, one dominant',
    n: 1250,
    answers: [
      ['Auto|Car', c(900)],
      ['Fiets|Bicycle', c(100)],
      ['Trein|Train', c(60)],
      ['Bus', c(50)],
      ['Tram', c(40)],
      ['Metro', c(30)],
      ['Lopend|On foot', c(25)],
      ['Bromfiets|Moped', c(20)],
      ['Motor|Motorcycle', c(12)],
      ['Boot|Boat', c(8)],
      ['Taxi', c(5)],
      ['Step|Scooter', c(0)],
    ],
  },
  {
    ...CHOICE,
    name: 'twelve answers, all equal',
    n: 1200,
    answers: [
      ['Januari|January', c(100)],
      ['Februari|February', c(100)],
      ['Maart|March', c(100)],
      ['April', c(100)],
      ['Mei|May', c(100)],
      ['Juni|June', c(100)],
      ['Juli|July', c(100)],
      ['Augustus|August', c(100)],
      ['September', c(100)],
      ['Oktober|October', c(100)],
      ['November', c(100)],
      ['December', c(100)],
    ],
  },
  {
    ...CHOICE,
    name: 'a slim majority',
    n: 1000,
    answers: [
      [YES, c(530)],
      [NO, c(470)],
    ],
  },
  {
    ...CHOICE,
    name: 'just over half that rounds to 50',
    n: 1000,
    answers: [
      [YES, c(502)],
      [NO, c(300)],
      ['Soms|Sometimes', c(198)],
    ],
  },
  {
    ...CHOICE,
    name: 'a rounded 51 without counts',
    n: 'unknown',
    answers: [
      [YES, 51],
      [NO, 30],
      ['Soms|Sometimes', 19],
    ],
  },
  {
    ...CHOICE,
    name: 'a rounded 50 without counts',
    n: 'unknown',
    answers: [
      [YES, 50],
      [NO, 30],
      ['Soms|Sometimes', 20],
    ],
  },
  {
    ...CHOICE,
    name: 'a clear majority in one decimal',
    n: 1250,
    decimals: 1,
    answers: [
      [YES, c(844)],
      [NO, c(406)],
    ],
  },
  {
    ...CHOICE,
    name: 'decimals that are zero stay',
    n: 500,
    decimals: 1,
    answers: [
      ['Auto|Car', c(240)],
      ['Fiets|Bicycle', c(200)],
      ['Bus', c(60)],
    ],
  },
  {
    ...CHOICE,
    name: 'everyone',
    n: 200,
    answers: [
      [YES, c(200)],
      [NO, c(0)],
    ],
  },
  {
    ...CHOICE,
    name: 'everyone, with a phrase',
    n: 200,
    answers: [
      [YES, c(200), { phrase: 'reist met de auto|travel by car' }],
      [NO, c(0)],
    ],
  },
  {
    ...CHOICE,
    name: 'almost everyone, shown as 100',
    n: 1000,
    answers: [
      [YES, c(997)],
      [NO, c(3)],
    ],
  },
  {
    ...CHOICE,
    name: 'one percent',
    n: 200,
    answers: [
      [YES, c(2)],
      [NO, c(198)],
    ],
  },
  {
    ...CHOICE,
    name: 'exactly a quarter',
    n: 400,
    answers: [
      ['Auto|Car', c(180)],
      ['Fiets|Bicycle', c(100)],
      ['Bus', c(120)],
    ],
  },
  {
    ...CHOICE,
    name: 'nobody answered',
    n: 0,
    answers: [
      [YES, c(0)],
      [NO, c(0)],
    ],
  },
  {
    ...CHOICE,
    name: 'the other answer is largest',
    n: 400,
    answers: [
      ['Auto|Car', c(120)],
      ['Fiets|Bicycle', c(100)],
      ['Anders|Other', c(180), { role: 'other' }],
    ],
  },
  {
    ...CHOICE,
    name: 'don’t know is the majority',
    n: 400,
    answers: [
      [YES, c(80)],
      [NO, c(60)],
      ['Weet niet|Don’t know', c(260), { role: 'dont-know' }],
    ],
  },
  {
    ...CHOICE,
    name: 'don’t know outside the base, and refused',
    n: 400,
    without: ['dont-know', 'refused'],
    answers: [
      [YES, 61],
      [NO, 39],
      ['Weet niet|Don’t know', 12, { role: 'dont-know' }],
      ['Wil niet zeggen|Won’t say', 3, { role: 'refused' }],
    ],
    complete: true,
  },
  {
    ...CHOICE,
    name: 'longest labels',
    n: 500,
    answers: [
      [
        'Ik wil graag in een gesprek met een medewerker, aan een loket of via de telefoon, geholpen worden|I would like to be helped in a conversation with a member of staff, at a counter or by telephone',
        c(270),
      ],
      [
        'Ik regel mijn zaken het liefst zelf via internet, op een moment dat het mij uitkomt|I prefer to arrange my affairs myself on the internet, at a time that suits me',
        c(230),
      ],
    ],
  },
  {
    ...CHOICE,
    name: 'labels with figures, colons and quotes',
    n: 500,
    answers: [
      ['Meer dan 50 procent: “veel”|More than 50 percent: “much”', c(260)],
      ['10 van de 20|10 of the 20', c(150)],
      ['Wat? Niets!|What? Nothing!', c(90)],
    ],
  },
  {
    ...CHOICE,
    name: 'weighted',
    n: 1250,
    weighted: true,
    answers: [
      ['Auto|Car', { count: 700, percent: 54 }],
      ['Fiets|Bicycle', { count: 400, percent: 35 }],
      ['Bus', { count: 150, percent: 11 }],
    ],
  },
  {
    ...CHOICE,
    name: 'census, asked of everyone',
    survey: 'census',
    who: 'medewerkers|members of staff',
    n: 212,
    answers: [
      [YES, c(150)],
      [NO, c(62)],
    ],
  },
  {
    ...CHOICE,
    name: 'who is not known',
    survey: 'nothing',
    who: '',
    n: 350,
    answers: [
      [YES, c(250)],
      [NO, c(100)],
    ],
  },
  {
    ...CHOICE,
    name: 'nothing is known of the survey or the base',
    survey: 'nothing',
    who: '',
    n: 'unknown',
    answers: [
      [YES, 71],
      [NO, 29],
    ],
  },
  {
    ...CHOICE,
    name: 'base unknown, asked of a part',
    survey: 'panel',
    who: 'ambtenaren met klantcontact|civil servants who serve residents',
    n: 'unknown',
    answers: [
      [YES, 71],
      [NO, 29],
    ],
  },
  {
    ...CHOICE,
    name: 'only part of the answers, leader smaller than the rest',
    complete: false,
    n: 'unknown',
    answers: [
      ['Auto|Car', 30],
      ['Fiets|Bicycle', 20],
    ],
  },
  {
    ...CHOICE,
    name: 'only part of the answers, leader larger than the rest',
    complete: false,
    n: 'unknown',
    answers: [
      ['Auto|Car', 45],
      ['Fiets|Bicycle', 20],
    ],
  },
  {
    ...CHOICE,
    name: 'only part of the answers, two close',
    complete: false,
    n: 'unknown',
    answers: [
      ['Auto|Car', 21],
      ['Fiets|Bicycle', 20],
    ],
  },
  { ...CHOICE, name: 'one answer known, less than half', complete: false, n: 'unknown', answers: [['Auto|Car', 40]] },
];
