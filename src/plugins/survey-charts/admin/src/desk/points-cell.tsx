import { Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useRights } from '../checks/use-rights';
import { useText } from '../text';
import { type OpenCounts, pointsText } from './open-counts';
import { type ArticleVersion, pointsBatch } from './points-batch';

const ask = pointsBatch(async (articles) => {
  const { data } = await getFetchClient().post<{ points: readonly (OpenCounts | null)[] }>(
    '/survey-charts/desk/points',
    { articles },
  );
  return data.points;
});

/** The open points of one article in the list; nothing for who may not see the checks. */
export function PointsCell(article: ArticleVersion & { readonly updatedAt: string }) {
  const { see } = useRights();
  return see ? <Points {...article} /> : null;
}

function Points({ documentId, locale, updatedAt }: ArticleVersion & { readonly updatedAt: string }) {
  const say = useText();
  const [counts, setCounts] = useState<OpenCounts | null | 'failed'>();
  const version = `${documentId} ${locale} ${updatedAt}`;
  useEffect(() => {
    let isCurrent = true;
    const [id = '', language = ''] = version.split(' ');
    ask({ documentId: id, locale: language })
      .then((found) => isCurrent && setCounts(found))
      .catch(() => isCurrent && setCounts('failed'));
    return () => {
      isCurrent = false;
    };
  }, [version]);
  if (counts === undefined || counts === null) return null;
  return (
    <Typography textColor="neutral800" data-survey-charts="points">
      {counts === 'failed' ? say('desk.points.failed') : pointsText(say, counts)}
    </Typography>
  );
}
