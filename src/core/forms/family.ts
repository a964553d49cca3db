import { FORMS, formById } from './all';
import type { Form } from './form';

/** Whether a form belongs to a family; false for `none` and for local forms. */
export const isOfFamily = (formId: string, family: Form['family']): boolean => formById(formId)?.family === family;

/** The form of a family that is in force for a report year; undefined if there is none. */
export const inForce = (year: number, family?: Form['family']): Form | undefined =>
  FORMS.find(
    (form) =>
      (family === undefined || form.family === family) && year >= form.years[0] && year <= (form.years[1] ?? year),
  );

/** The notices that prescribe the forms of a family, the oldest first, the common beginning once: 国办公开办函〔2019〕60号、〔2021〕30号. */
export function noticesOf(family: Form['family']): string {
  const notices = FORMS.filter((form) => form.family === family).map(({ notice }) => notice);
  const [first = '', ...others] = notices.reverse();
  const issuer = first.slice(0, first.indexOf('〔'));
  return [first, ...others.map((one) => (one.startsWith(issuer) ? one.slice(issuer.length) : one))].join('、');
}
