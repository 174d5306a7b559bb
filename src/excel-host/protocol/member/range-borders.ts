import { applyBorder, edges, readBorder } from '../../model/borders';
import { assertAllowed } from '../../model/protection';
import type { BorderData, BorderEdge } from '../../model/types';
import { color, count, oneOf } from '../args';
import { itemNotFound } from '../../errors';
import { defineClass, type Setter } from '../host-class';
import type { Target } from '../range-ref';

interface EdgeOf {
  readonly target: Target;
  readonly edge: BorderEdge;
}

export const borderStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const setter =
  (edit: (value: unknown) => Partial<BorderData>): Setter<EdgeOf> =>
  ({ target, edge }, value, { book }) => {
    assertAllowed(target.sheet, 'allowFormatCells');
    applyBorder(book, target.sheet, target.rects, edge, edit(value));
  };

const borderClass = defineClass<EdgeOf>({
  name: 'RangeBorder',
  defaults: ['SideIndex', 'Style', 'Weight', 'Color'],
  get: {
    SideIndex: ({ edge }) => edge,
    Style: ({ target, edge }) => readBorder(target.sheet, target.rects, edge, 'style'),
    Weight: ({ target, edge }) => readBorder(target.sheet, target.rects, edge, 'weight'),
    Color: ({ target, edge }) => readBorder(target.sheet, target.rects, edge, 'color'),
  },
  set: {
    Style: setter((value) => ({ style: oneOf(value, borderStyles, 'style') })),
    Weight: setter((value) => ({ weight: oneOf(value, borderWeights, 'weight') })),
    Color: setter((value) => ({ color: color(value, 'color') })),
  },
  identity: ({ edge }) => ({ Id: edge }),
});

export const bordersClass = defineClass<Target>({
  name: 'RangeBorderCollection',
  defaults: ['Count'],
  get: { Count: () => edges.length },
  method: {
    GetItemAt: (target, [index]) => {
      const edge = edges[count(index, 'index')];
      if (!edge) throw itemNotFound(`There are ${edges.length} borders.`);
      return borderClass({ target, edge });
    },
  },
  items: (target) => edges.map((edge) => borderClass({ target, edge })),
  index: (target, key) => borderClass({ target, edge: oneOf(key, edges, 'index') }),
});
