import { useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { isObject } from '../json';
import { useText } from '../text';
import { afterMoment, type Kept, type Watched } from './kept';
import { type Merged, mergeForms } from './merge-forms';

/** Milliseconds: a save that worked has shown its new version by then, and if not, does so after. */
const WAIT = 800;

export interface Overtaken {
  readonly merged: Merged;
  readonly take: () => void;
  readonly leave: () => void;
}

/**
 * Puts back what was typed in an edit form when a save fails and Strapi shows the saved version instead. What a newer
 * version came in the place of is given back, for the editor to choose.
 * @param stored.version of what is stored
 * @param stored.byOther whether somebody else saved it
 * @param exceptField a field with an editor of its own, which keeps it
 */
export function useKeepTyped(
  { version, byOther }: { readonly version: string; readonly byOther: boolean },
  exceptField?: string,
): Overtaken | undefined {
  const say = useText();
  const { toggleNotification } = useNotification();
  const { values, initialValues, modified, isSubmitting, refused, setValues } = useForm('KeepTyped', (form) => ({
    values: form.values,
    initialValues: form.initialValues,
    modified: form.modified,
    isSubmitting: form.isSubmitting,
    refused: Object.keys(form.errors).length > 0,
    setValues: form.setValues,
  }));
  const kept = useRef<Kept>();
  const [rescued, setRescued] = useState<Watched['overtaken']>();
  useEffect(() => {
    const moment = { values, initialValues, version, modified, isSubmitting, refused, byOther };
    const watched = afterMoment(kept.current, moment);
    kept.current = watched.kept;
    const { lost, overtaken } = watched;
    if (overtaken !== undefined) setRescued(overtaken);
    if (!isObject(lost)) return undefined;
    const timer = setTimeout(() => {
      setValues({ ...lost });
      toggleNotification({ type: 'warning', message: say('keep.restored') });
    }, WAIT);
    return () => clearTimeout(timer);
  }, [values, initialValues, version, modified, isSubmitting, refused, byOther, setValues, toggleNotification, say]);
  // With what is in the form now: the newer version may come a moment later than the news of it.
  const merged = rescued && mergedFrom(rescued, values, exceptField);
  if (merged === undefined) return undefined;
  const leave = () => setRescued(undefined);
  const take = () => {
    setValues({ ...merged.values });
    toggleNotification({ type: 'info', message: say('keep.overtaken.done') });
    leave();
  };
  return { merged, take, leave };
}

/** Nothing where both editors wrote the same. */
function mergedFrom(
  { base, mine }: { base: unknown; mine: unknown },
  theirs: unknown,
  exceptField?: string,
): Merged | undefined {
  if (!isObject(base) || !isObject(mine) || !isObject(theirs)) return undefined;
  const merged = mergeForms({ base, mine, theirs }, exceptField);
  return merged.own.length + merged.both.length === 0 ? undefined : merged;
}
