import type { Core } from '@strapi/strapi';

/** What a role of ours may work on in the content manager. */
const SUBJECTS: readonly string[] = [
  'plugin::survey-charts.survey',
  'plugin::survey-charts.survey-question',
  'plugin::survey-charts.series',
  'plugin::survey-charts.survey-article',
  'api::newsletter.newsletter-issue',
];
const CHIEF_SUBJECTS: readonly string[] = [...SUBJECTS, 'api::site.site-setting'];

const MEDIA_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

const ROLES = [
  {
    code: 'survey-editor',
    name: 'Redacteur',
    description: 'Maakt en publiceert artikelen en resultaten. / Makes and publishes articles and results.',
    subjects: SUBJECTS,
    plugin: ['checks.see', 'checks.dismiss', 'preview.see', 'settings.read'],
  },
  {
    code: 'survey-chief-editor',
    name: 'Eindredacteur',
    description: 'Doet hetzelfde, en beheert de site. / Does the same, and manages the site.',
    subjects: CHIEF_SUBJECTS,
    plugin: ['checks.see', 'checks.dismiss', 'checks.override', 'preview.see', 'settings.read', 'settings.change'],
  },
] as const;

interface Permission {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Content-manager permissions over `subjects`, in both languages; everything else is left out. */
function contentPermissions(strapi: Core.Strapi, subjects: readonly string[]): Permission[] {
  const { actionProvider } = strapi.service('admin::permission');
  const actions = actionProvider.values().filter((action: { section: string }) => action.section === 'contentTypes');
  const all: Permission[] = strapi.service('admin::content-type').getPermissionsWithNestedFields(actions, {
    restrictedSubjects: [],
  });
  return all
    .filter((permission) => subjects.includes(permission.subject ?? ''))
    .map((permission) => ({ ...permission, properties: { ...permission.properties, locales: ['nl', 'en'] } }));
}

/**
 * Makes the roles of an editor and a chief editor where they don't exist; what an administrator changed in them stays.
 * The plugin's own bootstrap runs before Strapi's roles exist, so this is the application's.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<{ editor: number; chiefEditor: number }> {
  const service = strapi.service('admin::role');
  const ids: number[] = [];
  for (const { code, name, description, subjects, plugin } of ROLES) {
    const existing = await service.findOne({ code });
    const role = existing ?? (await service.create({ code, name, description }));
    if (!existing) {
      const media = MEDIA_ACTIONS.map((action) => ({ action }));
      const own = plugin.map((name) => ({ action: `plugin::survey-charts.${name}` }));
      await service.assignPermissions(role.id, [...contentPermissions(strapi, subjects), ...media, ...own]);
    }
    ids.push(role.id);
  }
  const [editor, chiefEditor] = ids;
  if (editor === undefined || chiefEditor === undefined) throw new Error('The roles of the editors were not made.');
  return { editor, chiefEditor };
}
