import { figuresIn } from './gallery/gallery-article';
import { exampleVariants, questionVariants, type Variant } from './gallery/variants';
import { LOOK_THEMES, type Look, WIDTHS } from './look';

/** A page of the gallery and how to look at it. */
export interface View {
  readonly variant: Variant;
  readonly look: Look;
}

/** Every page in every look. */
export function allViews(): readonly View[] {
  return viewsOf([...questionVariants(), ...exampleVariants()]);
}

/**
 * Few views in which every pair of question, form, language, theme and width comes together at least once, but for those
 * of question and theme, which would take three times as many. Always the same, and no longer for being run more often:
 * the next view is the one with most pairs that were not yet seen, the first of equals.
 */
export function pairwiseSample(): readonly View[] {
  const candidates = viewsOf([...questionVariants(), ...exampleVariants().filter(isOfItsOwn)]);
  const open = candidates.map((view) => ({ view, pairs: pairsOf(view) }));
  const unseen = new Set(open.flatMap(({ pairs }) => pairs));
  const sample: View[] = [];
  while (unseen.size > 0) {
    let best: { view: View; news: readonly string[] } | undefined;
    for (const { view, pairs } of open) {
      const news = pairs.filter((pair) => unseen.has(pair));
      if (news.length > (best?.news.length ?? 0)) best = { view, news };
    }
    if (best === undefined) break;
    for (const pair of best.news) unseen.delete(pair);
    sample.push(best.view);
  }
  return sample;
}

function viewsOf(variants: readonly Variant[]): readonly View[] {
  return variants.flatMap((variant) =>
    LOOK_THEMES.flatMap((theme) => WIDTHS.map((width) => ({ variant, look: { theme, width } }))),
  );
}

/** Shows figures in a way that no question alone does: several together, or with an editor's own words. */
function isOfItsOwn(variant: Variant): boolean {
  const figures = figuresIn(variant);
  return figures.length > 1 || figures.some(({ finding, generated }) => finding !== generated.finding);
}

function pairsOf({ variant, look }: View): readonly string[] {
  const { shows, language, id } = variant;
  const question = shows?.question ?? id;
  const form = shows?.form ?? 'as it is';
  const { theme, width } = look;
  return [
    [question, form],
    [question, language],
    [question, width],
    [form, language],
    [form, theme],
    [form, width],
    [language, theme],
    [language, width],
    [theme, width],
  ].map((pair) => pair.join(' × '));
}
