/** Part of every figure file's hash: raised when the same facts are drawn otherwise, so that addresses never change content. */
export const DRAWING_VERSION = 4;
