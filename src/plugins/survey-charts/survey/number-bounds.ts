import { z } from 'zod';

// z.number() refuses NaN and infinities. The bounds are far beyond any survey: what passes them is a typing error.

/** Respondents: a whole number, at most some more than there are people. */
export const COUNT = z.int().min(0).max(1e10);
/** 0–100. */
export const PERCENT = z.number().min(0).max(100);
/** Any number in the question's own unit. */
export const NUMBER = z.number().min(-1e12).max(1e12);
export const DECIMALS = z.int().min(0).max(4);
/** Longer lists are no survey question but a mistake. */
export const MAX_ITEMS = 100;
