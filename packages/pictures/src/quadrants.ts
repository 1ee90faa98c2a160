import { type Label, QUADRANTS, quadrantWord } from '@berimbang/engine';
import type { Drawing } from './picture.js';
import { drawable, type Found, type Results } from './results.js';
import { type Sheet, SMALL, scale } from './sheet.js';
import { textWidth } from './text.js';
import { LIGHT } from './theme.js';
import * as say from './words.js';

interface Item {
  readonly code: string;
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly performance: Found;
  readonly importance: Found;
  readonly quadrant: Found | null;
}

/** Importance against performance of each item, in the four quadrants. */
export function quadrantPictures(results: Results): readonly Drawing[] {
  return results.evaluation.graph.nodes.flatMap(({ definition }): readonly Drawing[] => {
    if (definition.kind !== 'quadrant') return [];
    const [over] = results.column(definition.id)?.dimensions ?? [];
    const lines = {
      x: drawable(results.find(definition.performanceLine)),
      y: drawable(results.find(definition.importanceLine)),
    };
    if (over === undefined || lines.x === null || lines.y === null) return [];
    const cross = { x: lines.x, y: lines.y };
    const items = over.members.flatMap(({ code, label }): readonly Item[] => {
      const place = { [over.name]: code };
      const [performance, importance] = [
        results.find(definition.performance, place),
        results.find(definition.importance, place),
      ];
      const [x, y] = [drawable(performance), drawable(importance)];
      if (performance === null || importance === null || x === null || y === null) return [];
      return [
        {
          code,
          label: label ?? say.both(code),
          x,
          y,
          performance,
          importance,
          quadrant: results.find(definition.id, place),
        },
      ];
    });
    if (items.length === 0) return [];
    const at = (item: Item): string => (item.quadrant?.cell.kind === 'category' ? item.quadrant.cell.code : '');
    const counts = QUADRANTS.flatMap((code) => {
      const own = items.filter((item) => at(item) === code);
      return own.length === 0 ? [] : [{ label: quadrantWord(code), names: own.map((item) => say.both(item.code)) }];
    });
    const decimals = results.common(items.flatMap(({ performance, importance }) => [performance, importance]));
    return [
      {
        id: `quadrants.${definition.id}`,
        kind: 'quadrants',
        title: results.label(definition.id),
        finding: say.quadrantsFound(counts),
        nodes: items.flatMap(({ performance, importance, quadrant }) => [
          performance.address,
          importance.address,
          ...(quadrant === null ? [] : [quadrant.address]),
        ]),
        data: {
          head: [say.WORDS.code, say.WORDS.element, say.WORDS.importance, say.WORDS.performance, say.WORDS.quadrant],
          rows: items.map(({ code, label, performance, importance, quadrant }) => [
            say.both(code),
            label,
            results.text(importance, decimals),
            results.text(performance, decimals),
            quadrant === null ? say.both('') : results.text(quadrant),
          ]),
        },
        draw: (sheet) => draw(sheet, items, cross),
      },
    ];
  });
}

function draw(sheet: Sheet, items: readonly Item[], cross: { readonly x: number; readonly y: number }): void {
  const side = Math.min(sheet.width, 560);
  const height = Math.round(Math.min(side * 0.8, 420));
  const top = 22;
  // The crosshair in the middle, so that each quadrant has the same room.
  const reach = (values: readonly number[], middle: number): number =>
    Math.max(...values.map((value) => Math.abs(value - middle)), 1e-9) * 1.15;
  const [rx, ry] = [
    reach(
      items.map(({ x }) => x),
      cross.x,
    ),
    reach(
      items.map(({ y }) => y),
      cross.y,
    ),
  ];
  const x = scale([cross.x - rx, cross.x + rx], [0, side]);
  // The names of the quadrants have a strip of their own.
  const strip = 44;
  const y = scale([cross.y - ry, cross.y + ry], [top + height - strip, top + strip]);
  const more = (ry * 2 * strip) / (height - strip * 2);
  sheet.text(
    0,
    9,
    sheet.say({ id: `${say.WORDS.importance.id}, ke atas`, en: `${say.WORDS.importance.en}, upwards` }),
    { fill: 'ink-3' },
  );
  sheet.chart(
    {
      grid: { left: 0, width: side, top, height, containLabel: false },
      xAxis: { type: 'value', min: cross.x - rx, max: cross.x + rx, show: false },
      yAxis: { type: 'value', min: cross.y - ry - more, max: cross.y + ry + more, show: false },
    },
    [
      {
        type: 'scatter',
        silent: true,
        clip: false,
        symbolSize: 9,
        itemStyle: { color: LIGHT.ink, borderColor: LIGHT.page, borderWidth: 1, opacity: 1 },
        data: items.map((item) => ({ value: [item.x, item.y], name: item.performance.address })),
      },
    ],
  );
  for (const at of [0, side]) sheet.line(at, top, at, top + height, 'line');
  for (const at of [top, top + height]) sheet.line(0, at, side, at, 'line');
  sheet.line(x(cross.x), top, x(cross.x), top + height, 'line-strong', 1.2);
  sheet.line(0, y(cross.y), side, y(cross.y), 'line-strong', 1.2);
  const corner = (code: 'I' | 'II' | 'III' | 'IV', left: number, under: number): void => {
    sheet.paragraph(left, under, sheet.say(quadrantWord(code)), side / 2 - 14, { fill: 'ink-3' });
  };
  corner('I', 6, top + 4);
  corner('II', side / 2 + 6, top + 4);
  corner('III', 6, top + height - 38);
  corner('IV', side / 2 + 6, top + height - 38);
  labelItems(
    sheet,
    items.map((item) => ({ text: item.code, x: x(item.x), y: y(item.y) })),
    side,
  );
  sheet.text(
    side,
    top + height + 14,
    sheet.say({ id: `${say.WORDS.performance.id}, ke kanan`, en: `${say.WORDS.performance.en}, to the right` }),
    { fill: 'ink-3', align: 'right' },
  );
}

/** Codes beside their dots, where they touch nothing: right, left, above, below, then further away with a line. */
function labelItems(
  sheet: Sheet,
  items: readonly { readonly text: string; readonly x: number; readonly y: number }[],
  side: number,
): void {
  const taken = [
    ...sheet.boxes,
    ...items.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
  ];
  for (const { text, x, y } of items) {
    const width = textWidth(text, SMALL);
    const offsets: (readonly [number, number])[] = [];
    for (const away of [9, 20, 34, 50])
      offsets.push(
        [away, 0],
        [-away - width, 0],
        [-width / 2, -away - 4],
        [-width / 2, away + 4],
        [away, -away],
        [away, away],
        [-away - width, -away],
        [-away - width, away],
      );
    const fits = offsets.find(([dx, dy]) => {
      const box = { left: x + dx - 1, right: x + dx + width + 1, top: y + dy - 7, bottom: y + dy + 7 };
      if (box.left < 0 || box.right > side) return false;
      return !taken.some(
        (own) => own.left < box.right && box.left < own.right && own.top < box.bottom && box.top < own.bottom,
      );
    });
    const [dx, dy] = fits ?? [9, 0];
    taken.push({ left: x + dx, right: x + dx + width, top: y + dy - 7, bottom: y + dy + 7 });
    if (Math.abs(dx) > 12 + width || Math.abs(dy) > 16)
      sheet.line(x, y, x + dx + (dx < 0 ? width : 0), y + dy, 'line-strong', 0.75);
    sheet.text(x + dx, y + dy, text, { fill: 'ink' });
  }
}
