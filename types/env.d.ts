/** What Strapi gives to the files in `config/`. Values come from `.env` and the environment. */
interface StrapiEnv {
  (key: string): string | undefined;
  (key: string, fallback: string): string;
  int(key: string, fallback: number): number;
  bool(key: string, fallback: boolean): boolean;
  array(key: string, fallback?: string[]): string[];
}
