export default ({ env }: { env: StrapiEnv }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // Login has to work over plain http on localhost, in production mode too: a Secure cookie would be dropped there.
    cookie: { secure: env('PUBLIC_URL', '').startsWith('https://') },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Nothing calls out: no surveys, no promotion, no AI service.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
});
