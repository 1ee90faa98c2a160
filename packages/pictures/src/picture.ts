import type { Label, Language } from '@berimbang/engine';
import type { EChartsOption } from 'echarts';
import { Sheet } from './sheet.js';
import { renderSvg } from './svg.js';

export type PictureKind =
  | 'band-ruler'
  | 'perspectives'
  | 'indicators'
  | 'trend'
  | 'ahp-weights'
  | 'survey-elements'
  | 'quadrants';

/** Some cells of a result, to be seen, to be read as a sentence, and to be read as a table. */
export interface Picture {
  /** Unique among the pictures of one evaluation: `perspectives`, `trend.indicator.1a`. */
  readonly id: string;
  readonly kind: PictureKind;
  /** What the picture shows. */
  readonly title: Label;
  /** What can be seen in it, made from its data; its text alternative too. */
  readonly finding: Label;
  /** Addresses of the cells drawn, `NODE` or `NODE@dimension=member`. */
  readonly nodes: readonly string[];
  /** The same as a table, formatted. */
  readonly data: { readonly head: readonly Label[]; readonly rows: readonly (readonly Label[])[] };
  /** For a browser; `width` in pixels. */
  readonly option: (language: Language, width: number) => EChartsOption;
  /** Without a browser; `width` in pixels, at least 240. */
  readonly svg: (language: Language, width: number) => string;
}

export interface Drawing extends Omit<Picture, 'option' | 'svg'> {
  readonly draw: (sheet: Sheet) => void;
}

const NARROWEST = 240;

/** Draws a picture on a sheet of a width. */
function drawn({ draw }: Pick<Drawing, 'draw'>, language: Language, width: number): Sheet {
  const sheet = new Sheet(language, Math.max(NARROWEST, Math.round(width)));
  draw(sheet);
  return sheet;
}

export function asPicture(drawing: Drawing): Picture {
  const { draw: _, ...told } = drawing;
  return {
    ...told,
    option: (language, width) => drawn(drawing, language, width).option(),
    svg: (language, width) => {
      const sheet = drawn(drawing, language, width);
      return renderSvg(sheet.option(), {
        width: sheet.width,
        height: Math.ceil(sheet.height) + 2,
        title: drawing.title[language],
        finding: drawing.finding[language],
        language,
      });
    },
  };
}
