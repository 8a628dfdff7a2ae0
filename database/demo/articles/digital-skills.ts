import type { DemoArticle } from '../demo-article';
import { result, text } from '../demo-article';
import { heading } from '../rich-text';

/** A short one that uses two questions of the first article again: the numbers are stored once. */
export const digitalSkills: DemoArticle = {
  series: 'ambtenarenpanel',
  survey: 'ambtenarenpanel-online',
  publicationDate: '2026-03-17T08:00:00.000Z',
  versions: {
    nl: {
      title: 'Digitaal vaardig, maar wat kan de software?',
      slug: 'digitaal-vaardig-maar-wat-kan-de-software',
      intro:
        'Ambtenaren helpen inwoners en bedrijven steeds vaker online. Daar zijn vaardigheden voor nodig. En kennis van de software.',
      summary: [
        '68 procent zegt dat er genoeg digitale vaardigheden zijn.',
        '53 procent weet goed tot zeer goed wat de software kan.',
        '23 procent weet dat niet.',
      ],
      byline: 'Redactie, naar een artikel van Marc Notebomer',
      body: [
        text(heading('Digitaal fit'), 'Wij vroegen of de vaardigheden goed genoeg zijn om mensen online te helpen.'),
        result('digital-fitness'),
        text(
          heading('Kennis van de software'),
          'Ook vroegen wij of ambtenaren weten wat hun softwarepakketten kunnen.',
        ),
        result('software-knowledge'),
        { block: 'method', survey: 'ambtenarenpanel-online' },
      ],
    },
    en: {
      title: 'Digital skills, but what can the software do?',
      slug: 'digital-skills-but-what-can-the-software-do',
      intro:
        'Civil servants help residents and businesses online more and more. That takes skills. And it takes knowledge of the software.',
      summary: [
        '68 percent say that there are enough digital skills.',
        '53 percent know well to very well what the software can do.',
        '23 percent do not know this.',
      ],
      byline: 'The editors, after an article by Marc Notebomer',
      body: [
        text(heading('Digitally fit'), 'We asked if the skills are good enough to help people online.'),
        result('digital-fitness'),
        text(
          heading('Knowing the software'),
          'We also asked if civil servants know what their software packages can do.',
        ),
        result('software-knowledge'),
        { block: 'method', survey: 'ambtenarenpanel-online' },
      ],
    },
  },
};
