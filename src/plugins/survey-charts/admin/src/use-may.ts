import { useRBAC } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './names';

/** Made once, so that the hook's cache holds. */
const PERMISSIONS = {
  'preview.see': permission('preview.see'),
  'settings.read': permission('settings.read'),
  'settings.change': permission('settings.change'),
} as const;

export type OwnAction = keyof typeof PERMISSIONS;

function permission(action: string) {
  return [
    {
      id: 0,
      action: `plugin::${PLUGIN_ID}.${action}`,
      actionParameters: {},
      subject: null,
      properties: {},
      conditions: [],
      createdAt: '',
      updatedAt: '',
    },
  ];
}

/** Whether this user may do something of the plugin's; no until it is known. The server asks again. */
export function useMay(action: OwnAction): boolean {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS[action]);
  return !isLoading && Object.values(allowedActions).every((allowed) => allowed === true);
}
