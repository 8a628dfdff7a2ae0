import { describe, expect, test } from '@jest/globals';
import { afterMoment, type FormMoment, type Watched } from './kept';

const old = { title: 'Old', updatedAt: 'monday' };
const typed = { title: 'Typed', updatedAt: 'monday' };
const saved = { title: 'Typed', updatedAt: 'tuesday' };

const typing: FormMoment = { values: typed, initialValues: old, modified: true, isSubmitting: false };
const sending: FormMoment = { ...typing, isSubmitting: true };
/** The cache already has what was sent. */
const sendingUnmodified: FormMoment = { values: saved, initialValues: typed, modified: false, isSubmitting: true };
const called = (values: object): FormMoment => ({
  values,
  initialValues: values,
  modified: false,
  isSubmitting: false,
});

function after(...moments: readonly FormMoment[]): Watched {
  return moments.reduce<Watched>(({ kept }, moment) => afterMoment(kept, moment), { kept: undefined });
}

describe('what was typed', () => {
  test('is lost when a save ends with the version of before', () => {
    expect(after(typing, sending, sendingUnmodified, called(typed), called(old)).lost).toBe(typed);
  });

  test('is lost as long as nobody puts it back', () => {
    expect(after(typing, sending, called(old), called(old)).lost).toBe(typed);
  });

  test('is not lost while it is sent, and while it is called saved', () => {
    expect(after(typing, sending, sendingUnmodified).lost).toBeUndefined();
    expect(after(typing, sending, called(typed)).lost).toBeUndefined();
  });

  test('is not lost when a newer version came of it', () => {
    expect(after(typing, sending, called(typed), called(saved))).toEqual({ kept: undefined });
  });

  test('is not lost when the editor takes it back by hand, before or after a save that failed', () => {
    expect(after(typing, called(old))).toEqual({ kept: undefined });
    expect(after(typing, sending, called(old), typing, called(old))).toEqual({ kept: undefined });
  });

  test('is nothing in a form that was only opened', () => {
    expect(after(called(old), called(saved))).toEqual({ kept: undefined });
  });
});
