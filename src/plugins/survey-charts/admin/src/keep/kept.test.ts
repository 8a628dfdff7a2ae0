import { describe, expect, test } from '@jest/globals';
import { afterMoment, type FormMoment, type Watched } from './kept';

const old = { title: 'Old' };
const typed = { title: 'Typed' };
/** With what the server made of it: the form is filled with other values than those that were typed. */
const saved = { title: 'Typed', body: [{ id: 1 }] };
const [monday, tuesday] = ['monday', 'tuesday'];

const typing: FormMoment = {
  values: typed,
  initialValues: old,
  version: monday,
  modified: true,
  isSubmitting: false,
  refused: false,
  byOther: false,
};
const sending: FormMoment = { ...typing, isSubmitting: true };
/** The cache already has what was sent. */
const sendingUnmodified: FormMoment = { ...sending, values: saved, initialValues: typed, modified: false };
const called = (values: object, version = monday): FormMoment => ({
  values,
  initialValues: values,
  version,
  modified: false,
  isSubmitting: false,
  refused: false,
  byOther: false,
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
    expect(after(typing, sending, called(typed), called(saved, tuesday))).toEqual({ kept: undefined });
    expect(after(typing, sending, called(typed, tuesday), called(saved, tuesday))).toEqual({ kept: undefined });
  });

  test('is not lost when the editor takes it back by hand, before or after a save that failed', () => {
    expect(after(typing, called(old))).toEqual({ kept: undefined });
    expect(after(typing, sending, called(old), typing, called(old))).toEqual({ kept: undefined });
  });

  test('is nothing in a form that was only opened', () => {
    expect(after(called(old), called(saved, tuesday))).toEqual({ kept: undefined });
  });

  test('is overtaken when a newer version takes its place after a refusal', () => {
    const theirs = { title: 'Theirs' };
    const overtaken = { base: old, mine: typed };
    const refused = (version: string) => ({ ...called(theirs, version), refused: true });
    // As Strapi 5.54 does it: first the form is filled, then the page knows the version.
    const after554 = after(typing, sending, sendingUnmodified, refused(monday), refused(tuesday));
    expect(after554.overtaken).toEqual(overtaken);
    expect(after(typing, sending, refused(tuesday)).overtaken).toEqual(overtaken);
  });

  test('is overtaken when a save never came through, and somebody else saved meanwhile', () => {
    const theirs = { title: 'Theirs' };
    const newer = { ...called(theirs, tuesday), byOther: true };
    expect(after(typing, sending, called(typed), newer).overtaken).toEqual({ base: old, mine: typed });
    // The older version is of somebody else, too: what was typed is put back as ever.
    expect(after(typing, sending, { ...called(old), byOther: true }).lost).toBe(typed);
  });

  test('is overtaken when a newer version comes while it is typed, or after it was put back', () => {
    const theirs = { title: 'Theirs' };
    const overtaken = { base: old, mine: typed };
    expect(after(typing, called(theirs, tuesday)).overtaken).toEqual(overtaken);
    expect(after(typing, { ...typing, version: tuesday }, called(theirs, tuesday)).overtaken).toEqual(overtaken);
    expect(after(typing, called(theirs)).overtaken).toEqual(overtaken);
  });
});
