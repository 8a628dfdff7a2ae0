import path from 'node:path';

const appDir = process.cwd();

/** SQLite in a file by default; PostgreSQL by `DATABASE_CLIENT=postgres` and the other `DATABASE_*`. */
export default ({ env }: { env: StrapiEnv }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'sqlite') {
    return {
      connection: {
        client,
        connection: { filename: path.resolve(appDir, env('DATABASE_FILENAME', '.tmp/data.db')) },
        useNullAsDefault: true,
      },
    };
  }
  if (client !== 'postgres') {
    throw new Error(`DATABASE_CLIENT is "${client}"; it can be "sqlite" or "postgres".`);
  }
  return {
    connection: {
      client,
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'survey_charts'),
        user: env('DATABASE_USERNAME', 'survey_charts'),
        password: env('DATABASE_PASSWORD', ''),
        schema: env('DATABASE_SCHEMA', 'public'),
        ssl: env.bool('DATABASE_SSL', false) && {
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    },
  };
};
