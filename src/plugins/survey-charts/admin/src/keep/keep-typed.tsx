import { useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { isObject } from '../json';
import { useText } from '../text';
import { afterMoment, type Kept } from './kept';

/** Milliseconds: a save that worked has shown its new version by then, and if not, does so after. */
const WAIT = 800;

/** Shows nothing. Puts back what was typed in an edit form when a save fails and Strapi shows the saved version instead. */
export function KeepTyped() {
  const say = useText();
  const { toggleNotification } = useNotification();
  const form = useForm('KeepTyped', ({ values, initialValues, modified, isSubmitting, setValues }) => ({
    values,
    initialValues,
    modified,
    isSubmitting,
    setValues,
  }));
  const { values, initialValues, modified, isSubmitting, setValues } = form;
  const kept = useRef<Kept>();
  useEffect(() => {
    const watched = afterMoment(kept.current, { values, initialValues, modified, isSubmitting });
    kept.current = watched.kept;
    const { lost } = watched;
    if (!isObject(lost)) return;
    const timer = setTimeout(() => {
      setValues({ ...lost });
      toggleNotification({ type: 'warning', message: say('keep.restored') });
    }, WAIT);
    return () => clearTimeout(timer);
  }, [values, initialValues, modified, isSubmitting, setValues, toggleNotification, say]);
  return null;
}
