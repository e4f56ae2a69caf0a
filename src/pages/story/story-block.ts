import type { ShownFigure, ShownRunIn } from '../view.ts';

/**
 * A stretch of a story's text for files that are no pages, in the order in which it is read. Numbers named `piece` point into the
 * story's prose; addresses are whole.
 */
export type StoryBlock =
  | ProseBlock
  | LabelledBlock
  | HeadingBlock
  | LineBlock
  | PointsBlock
  | FigureBlock;

/** Ready HTML. */
interface ProseBlock {
  readonly kind: 'prose';
  readonly piece: number;
}

/** Ready HTML with a label at the beginning of its first paragraph: what somebody says, or `**Note:** …`. */
interface LabelledBlock
  extends Pick<ShownRunIn, 'label' | 'form' | 'colon' | 'inside' | 'href' | 'piece'> {
  readonly kind: 'labelled';
  /** The language of the speech, when it is not the story's. */
  readonly lang?: string;
}

interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  readonly text: string;
}

/** A paragraph that the publication puts together: what it begins with in bold, then text, then a link, then a piece. */
interface LineBlock {
  readonly kind: 'line';
  readonly bold?: string;
  readonly text?: string;
  readonly links?: readonly { readonly name: string; readonly href: string }[];
  /** Piece without paragraphs, such as a standfirst. */
  readonly piece?: number;
}

interface PointsBlock {
  readonly kind: 'points';
  readonly points: readonly { readonly text: string; readonly href?: string }[];
}

interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: Omit<ShownFigure, 'sources' | 'sizes'>;
}
