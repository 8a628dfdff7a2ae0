import type { OpenCounts } from './open-counts';

export interface ArticleVersion {
  readonly documentId: string;
  readonly locale: string;
}

type Send = (articles: readonly ArticleVersion[]) => Promise<readonly (OpenCounts | null)[]>;

/** Milliseconds in which the cells of one list ask. */
const WAIT = 20;

/** Gathers the questions of all cells of a list into one request. */
export function pointsBatch(send: Send): (article: ArticleVersion) => Promise<OpenCounts | null> {
  let waiting: { readonly article: ArticleVersion; readonly answer: (counts: Promise<OpenCounts | null>) => void }[] =
    [];
  const flush = () => {
    const asked = waiting;
    waiting = [];
    const answers = send(asked.map(({ article }) => article));
    for (const [index, { answer }] of asked.entries()) answer(answers.then((all) => all[index] ?? null));
  };
  return (article) =>
    new Promise((resolve) => {
      if (waiting.length === 0) setTimeout(flush, WAIT);
      waiting.push({ article, answer: resolve });
    });
}
