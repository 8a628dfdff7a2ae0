import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { styled } from 'styled-components';
import { controlStyle } from './control-style';

/** A plain select: right for every keyboard, phone and screen reader, in the looks of the admin. */
export const NativeSelect = forwardRef<HTMLSelectElement, ComponentPropsWithoutRef<'select'>>((props, ref) => (
  <Select ref={ref} aria-invalid={false} {...props} />
));
NativeSelect.displayName = 'NativeSelect';

const Select = styled.select`
  ${controlStyle}
`;
