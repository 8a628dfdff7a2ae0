import type { BlockCheck } from '../define';
import type { ImageFields } from './fields';

const altTextMissing: BlockCheck<ImageFields> = {
  id: 'image-alt-text-missing',
  severity: 'error',
  overridable: false,
  check({ image, decorative, altText }, context) {
    if (image === undefined || decorative || altText !== '') return [];
    const path = [...context.path, 'altText'];
    // What the media library has is in no known language: it is offered, the editor decides.
    const fix = image.libraryText === '' ? undefined : { path, value: image.libraryText };
    return [{ rule: this.id, severity: this.severity, path, message: { key: this.id }, fix }];
  },
};

const decorativeWithText: BlockCheck<ImageFields> = {
  id: 'image-decorative-with-text',
  severity: 'warning',
  overridable: false,
  check({ decorative, altText }, context) {
    if (!decorative || altText === '') return [];
    const path = [...context.path, 'altText'];
    return [{ rule: this.id, severity: this.severity, path, message: { key: this.id } }];
  },
};

export const checks = [altTextMissing, decorativeWithText];
