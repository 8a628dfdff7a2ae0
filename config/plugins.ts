export default () => ({
  'survey-charts': {
    // `enabled` must be written, or Strapi drops the admin half of a local plugin.
    enabled: true,
    resolve: './src/plugins/survey-charts',
  },
});
