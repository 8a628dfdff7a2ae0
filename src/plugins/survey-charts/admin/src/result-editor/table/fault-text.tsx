import { Typography } from '@strapi/design-system';

/** The fault of an input in the table; the input refers to it by its id. */
export function FaultText({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  if (fault === undefined) return null;
  return (
    <Typography id={`${id}-error`} tag="p" variant="pi" textColor="danger600" data-strapi-field-error>
      {fault}
    </Typography>
  );
}
