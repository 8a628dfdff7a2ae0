export default ({ env }: { env: StrapiEnv }) => ({
  // No `cookie.secure` here: Strapi then marks the cookie Secure on https and leaves http on localhost working.
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Nothing calls out: no surveys, no promotion, no AI service.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  // The plugin has its own preview, of what is not saved yet too; else every form asks to set this one up.
  preview: { enabled: false },
});
