import { useRBAC } from '@strapi/strapi/admin';
import { QUESTION_UID } from '../names';

export interface QuestionRights {
  readonly create: boolean;
  readonly update: boolean;
  readonly publish: boolean;
}

/** Once, so that the hook's cache holds. */
const PERMISSIONS = ['create', 'update', 'publish'].map((name) => ({
  id: 0,
  action: `plugin::content-manager.explorer.${name}`,
  actionParameters: {},
  subject: QUESTION_UID,
  properties: {},
  conditions: [],
  createdAt: '',
  updatedAt: '',
}));

/** What this user may do with questions; nothing until it is known. The server asks again. */
export function useQuestionRights(): QuestionRights {
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS);
  const may = (name: string) => !isLoading && allowedActions[name] === true;
  return { create: may('canCreate'), update: may('canUpdate'), publish: may('canPublish') };
}
