import { useRBAC } from '@strapi/strapi/admin';
import { PLUGIN_ID } from '../names';

export interface Rights {
  readonly see: boolean;
  readonly dismiss: boolean;
  readonly override: boolean;
}

/** Once, so that the hook's cache holds. */
const PERMISSIONS = ['see', 'dismiss', 'override'].map((name) => ({
  id: 0,
  action: `plugin::${PLUGIN_ID}.checks.${name}`,
  actionParameters: {},
  subject: null,
  properties: {},
  conditions: [],
  createdAt: '',
  updatedAt: '',
}));

/** What this user may do with the checks; nothing until it is known. The server asks again. */
export function useRights(): Rights {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS);
  const may = (name: string) => !isLoading && allowedActions[name] === true;
  return { see: may('canSee'), dismiss: may('canDismiss'), override: may('canOverride') };
}
