const localized = { i18n: { localized: true } } as const;

/** Who publishes the site and what it says about itself, one set a language. Every text may be empty. */
export default {
  kind: 'singleType',
  collectionName: 'site_settings',
  info: { singularName: 'site-setting', pluralName: 'site-settings', displayName: 'Site settings' },
  options: { draftAndPublish: false },
  pluginOptions: localized,
  attributes: {
    siteName: { type: 'string', pluginOptions: localized },
    publisher: { type: 'string', pluginOptions: localized },
    telephone: { type: 'string', pluginOptions: localized },
    /** Lines of the address on an envelope. */
    postAddress: { type: 'text', pluginOptions: localized },
    email: { type: 'email', pluginOptions: localized },
    accessibilityText: { type: 'blocks', pluginOptions: localized },
    privacyText: { type: 'blocks', pluginOptions: localized },
    contactText: { type: 'blocks', pluginOptions: localized },
  },
} as const;
