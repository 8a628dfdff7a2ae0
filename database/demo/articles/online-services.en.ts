import { type DemoVersion, result, text } from '../demo-article';
import { heading, list, richText } from '../rich-text';

export const onlineServicesEn: DemoVersion = {
  title: 'Government on its way to online',
  slug: 'government-on-its-way-to-online',
  intro:
    'More and more government services are online. We asked 460 Dutch civil servants how that is going. Online helps many people, they say. But it does not help everyone.',
  summary: [
    '41 percent find the services better because they are online.',
    '12 percent find the services worse.',
    '31 percent say that information for residents is in order.',
    '59 percent say that working online takes away contact with people.',
    '74 percent see residents who want help at a counter or by telephone.',
  ],
  byline: 'The editors, after an article by Marc Notebomer',
  body: [
    text(
      heading('Who took part?'),
      'In this survey, 460 civil servants took part. They are members of the Ambtenarenpanel, a Dutch panel. Everyone who works for the government can join.',
      'Of the participants, 52 percent are men and 47 percent are women. 1 percent do not want to choose.',
    ),
    {
      block: 'respondents',
      title: 'Age and employer',
      parts: [
        { label: 'Age', question: 'panel-age' },
        { label: 'Employer', question: 'panel-employer' },
      ],
    },
    {
      block: 'note',
      tone: 'info',
      title: 'About the oldest group',
      text: richText(
        'The source calls the oldest group “older than 60”. That does not fit the group “40 to 65”. Together the groups are 100 percent. So here it says “older than 65”.',
      ),
    },
    text(
      heading('How much is already online?'),
      'We asked which part of the services is already online. The answers are far apart. Many civil servants do not know.',
    ),
    result('online-share'),
    text(
      heading('Can civil servants help people online?'),
      'Are there enough digital skills to help residents and businesses online? 68 percent say yes. 16 percent are neutral. 11 percent see too few skills.',
      'Civil servants know less about the software. 53 percent know well to very well what the software packages can do. 22 percent are neutral. 23 percent do not know this. 2 percent cannot say.',
    ),
    text(
      heading('Is the information in order?'),
      'A resident gets a good answer only if the information is right. We asked if organisations have their information for residents in order.',
    ),
    result('information-management'),
    text(
      heading('Have the services become better?'),
      'Working online changes how the government helps people. We asked if that makes the services better or worse.',
    ),
    result('better-or-worse'),
    text(
      'Participants name these advantages most:',
      list('Online works day and night.', 'It is fast.', 'It is efficient.', 'It is easy.'),
    ),
    text(
      heading('What is lost?'),
      'Virtual work takes away moments of contact. 59 percent agree with this. 17 percent are neutral. And 17 percent say that it is not that bad.',
      'Participants name these disadvantages most:',
      list(
        'There is no human contact.',
        'People who are less skilled with computers are left out.',
        'So are people who find reading hard.',
        'And people without a computer.',
      ),
    ),
    text(
      heading('Not everyone wants help online'),
      'There are residents who want help at a counter or by telephone. Most participants see that too.',
    ),
    { block: 'key-figure', question: 'counter-or-telephone', key: 'agree' },
    text(
      'Are residents satisfied with the online services? 32 percent think so. Another 32 percent take no position.',
      'So many organisations offer more than a website. People can also go to a counter, call or get a visit at home.',
    ),
    text(
      heading('What helps contact with residents?'),
      'Participants name four things that make contact better:',
      list(
        'working per neighbourhood and village',
        'meetings with residents',
        'more personal contact',
        'seeing things as the resident does',
      ),
    ),
    { block: 'method', survey: 'ambtenarenpanel-online' },
    {
      block: 'glossary',
      items: [
        { term: 'civil servants', explanation: 'People who work for the government.' },
        { term: 'software packages', explanation: 'Programs for the computer.' },
        { term: 'neutral', explanation: 'Not for and not against.' },
        { term: 'efficient', explanation: 'Without losing time or money.' },
      ],
    },
  ],
};
