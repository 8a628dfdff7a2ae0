const TYPE = 'content-manager.content-types.api::newsletter.newsletter-issue';
const SITE = 'content-manager.content-types.api::site.site-setting';
const ITEM = 'content-manager.components.newsletter.item';

/** Names of the issue and its fields, by the ids under which Strapi looks for them. */
export const NEWSLETTER_LABELS = {
  nl: {
    'Newsletter issue': 'Nieuwsbrief',
    'Newsletter item': 'Artikel in de nieuwsbrief',
    'Site settings': 'Instellingen van de site',
    [`${SITE}.siteName`]: 'Naam van de site',
    [`${SITE}.publisher`]: 'Uitgever',
    [`${SITE}.telephone`]: 'Telefoon',
    [`${SITE}.postAddress`]: 'Postadres',
    [`${SITE}.email`]: 'E-mailadres',
    [`${SITE}.accessibilityText`]: 'Over toegankelijkheid',
    [`${SITE}.privacyText`]: 'Over privacy',
    [`${SITE}.contactText`]: 'Over contact',
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
    [`${SITE}.siteName`]: 'Name of the site',
    [`${SITE}.publisher`]: 'Publisher',
    [`${SITE}.telephone`]: 'Telephone',
    [`${SITE}.postAddress`]: 'Postal address',
    [`${SITE}.email`]: 'Email address',
    [`${SITE}.accessibilityText`]: 'On accessibility',
    [`${SITE}.privacyText`]: 'On privacy',
    [`${SITE}.contactText`]: 'On contact',
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
