const TYPE = 'content-manager.content-types.api::newsletter.newsletter-issue';
const ITEM = 'content-manager.components.newsletter.item';

/** Names of the issue and its fields, by the ids under which Strapi looks for them. */
export const NEWSLETTER_LABELS = {
  nl: {
    'Newsletter issue': 'Nieuwsbrief',
    [`${TYPE}.subject`]: 'Onderwerp',
    [`${TYPE}.slug`]: 'Adres',
    [`${TYPE}.preheader`]: 'Regel na het onderwerp',
    [`${TYPE}.intro`]: 'Inleiding',
    [`${TYPE}.items`]: 'Artikelen',
    [`${TYPE}.updatedAt`]: 'Laatst veranderd',
    [`${ITEM}.article`]: 'Artikel',
    [`${ITEM}.form`]: 'Hoeveel ervan (full: alles, teaser: samenvatting)',
  },
  en: {
    [`${TYPE}.subject`]: 'Subject',
    [`${TYPE}.slug`]: 'Address',
    [`${TYPE}.preheader`]: 'Line after the subject',
    [`${TYPE}.intro`]: 'Introduction',
    [`${TYPE}.items`]: 'Articles',
    [`${TYPE}.updatedAt`]: 'Last changed',
    [`${ITEM}.article`]: 'Article',
    [`${ITEM}.form`]: 'How much of it (full: all, teaser: a summary)',
  },
};
