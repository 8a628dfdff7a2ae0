import type { Core } from '@strapi/strapi';
import type { FigureNode } from '../../../document/nodes';
import { FIGURE_FILE } from '../uids';
import { figureHash, type KeptFigure, keptFigure } from './kept-figure';

export interface FigureStore {
  /** Keeps what the files of a published figure are drawn from, once and for ever. */
  keep(figure: FigureNode): Promise<string>;
  find(key: string, hash: string): Promise<KeptFigure | undefined>;
}

/** Every hash ever published goes on answering: e-mails that were sent show pictures by these addresses. */
export function createFigureStore(strapi: Core.Strapi): FigureStore {
  const known = new Set<string>();
  const query = () => strapi.db.query(FIGURE_FILE);

  async function keep(figure: FigureNode): Promise<string> {
    const hash = figureHash(figure);
    if (known.has(hash)) return hash;
    if ((await query().count({ where: { hash } })) === 0) {
      const data = { key: figure.key, hash, language: figure.language, figure: keptFigure(figure) };
      await query()
        .create({ data })
        .catch(async (error: unknown) => {
          // Two readers may have asked for the same new figure at once: the unique index let one of them in.
          if ((await query().count({ where: { hash } })) === 0) throw error;
        });
    }
    known.add(hash);
    return hash;
  }

  async function find(key: string, hash: string): Promise<KeptFigure | undefined> {
    const row: { figure: KeptFigure } | null = await query().findOne({ where: { key, hash } });
    return row?.figure;
  }

  return { keep, find };
}
