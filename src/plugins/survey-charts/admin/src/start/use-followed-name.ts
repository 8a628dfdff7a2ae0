import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { textOf, valueAt } from '../json';
import { FOLLOWED_NAMES } from './followed-name';

/** Gives a new entry its name for the address or the desk while its title is typed. */
export function useFollowedName(model: string, isNew: boolean): void {
  const followed = FOLLOWED_NAMES[model];
  const { values, onChange } = useForm('useFollowedName', (form) => ({ values: form.values, onChange: form.onChange }));
  const last = useRef('');
  const current = followed === undefined ? '' : textOf(valueAt(values, [followed.field]));
  const next = followed?.named(values) ?? '';
  useEffect(() => {
    if (followed === undefined || !isNew || next === current) return;
    // Another name than the one that was made here is somebody's own.
    if (current !== last.current && !followed.untouched.test(current)) return;
    if (next === '' && last.current === '') return;
    last.current = next;
    onChange(followed.field, next);
  }, [followed, isNew, current, next, onChange]);
}
