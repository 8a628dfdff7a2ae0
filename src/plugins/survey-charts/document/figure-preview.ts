import type { ChartForm } from '../survey/vocabulary';

/** A form with what it makes of the figures. */
export interface FormPicture {
  readonly form: ChartForm;
  readonly fit: boolean;
  /** Why it suits the figures, or does not, in the language of the preview. */
  readonly reason: string;
  /** A drawing of the figures in this form; absent where it does not suit them. */
  readonly svg?: string | undefined;
}

/** A figure of unsaved values, as the site would show it, for who makes it. */
export interface FigurePreview {
  /** A page of its own with the figure, or with what it lacks. */
  readonly html: string;
  /** What is written where an editor writes nothing; absent while the figure lacks something. */
  readonly generated?:
    | { readonly finding: string; readonly altText: string; readonly sentences: readonly string[] }
    | undefined;
  /** The form that was taken, which is another than was asked for where that does not suit the figures. */
  readonly form?: ChartForm | undefined;
  /** Whether own texts still belong to the figures; absent without their fingerprint. */
  readonly ownTexts?: 'current' | 'stale' | undefined;
  /** Only where they were asked for. */
  readonly forms: readonly FormPicture[];
}
