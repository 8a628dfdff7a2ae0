export default ({ env }: { env: StrapiEnv }) => ({
  'survey-charts': {
    // `enabled` must be written, or Strapi drops the admin half of a local plugin.
    enabled: true,
    resolve: './src/plugins/survey-charts',
  },
  // Tests of newsletters (docs/newsletter.md). Without SMTP_HOST none is sent.
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: {
        host: env('SMTP_HOST'),
        port: env.int('SMTP_PORT', 587),
        secure: env.bool('SMTP_SECURE', false),
        auth: env('SMTP_USERNAME') ? { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD') } : undefined,
      },
      settings: {
        defaultFrom: env('SMTP_FROM', 'newsletter@localhost'),
        defaultReplyTo: env('SMTP_REPLY_TO', env('SMTP_FROM', 'newsletter@localhost')),
      },
    },
  },
});
