declare module 'wilson-score-interval' {
  /** 95 percent Wilson interval as shares 0–1. */
  export default function wilson(positiveScore: number, total: number): { left: number; right: number };
}
