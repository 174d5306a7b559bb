import type { ChartLook, ChartLooks } from '../../../model/chart-data';
import { COLOR, SIZE, WIDTH } from '../../chart/usual';
import { BLANKS } from '../../chart/words';
import { attribute, child, descend, flag, numeric, type XmlNode } from '../xml-tree';
import { pairLooks } from './axis-looks';
import type { AxisPair } from './groups';
import {
  amount,
  type ColorOf,
  type Entry,
  fill,
  font,
  frame,
  labelRun,
  line,
  looksOf,
  orientation,
  titleRun,
  truth,
  word,
} from './look-entries';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is set on parts of a chart, as far as it differs from how our charts look anyway. */
export function readChartLooks(
  space: XmlNode,
  axes: { readonly main: AxisPair | null; readonly secondary: AxisPair | null },
  size: Size,
  colorOf: ColorOf,
): ChartLooks | undefined {
  const chart = child(space, 'chart');
  const own = child(space, 'spPr');
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const plot = child(chart, 'plotArea');
  return looksOf([
    ...fill('', own, colorOf, COLOR.ground),
    ...line('border/', own, colorOf, COLOR.frame, WIDTH.thin),
    ...truth('roundedCorners', flag(child(space, 'roundedCorners'), 'val'), false),
    ...amount('style', child(space, 'style')),
    ...truth('plotVisibleOnly', flag(child(chart, 'plotVisOnly'), 'val', true), true),
    ...word('displayBlanksAs', attribute(child(chart, 'dispBlanksAs'), 'val'), BLANKS, 'gap'),
    ...truth('showDataLabelsOverMaximum', flag(child(chart, 'showDLblsOverMax'), 'val', true), true),
    ...font('title/font/', titleRun(title), colorOf, SIZE.title, true),
    ...orientation('title/', descend(title, 'tx', 'rich')),
    ...frame('title/', child(title, 'spPr'), colorOf),
    ...layout('title', title, size),
    ...truth('title/overlay', flag(child(title, 'overlay'), 'val'), false),
    ...frame('plotArea/', child(plot, 'spPr'), colorOf),
    ...layout('plotArea', plot, size),
    ...frame('legend/', child(legend, 'spPr'), colorOf),
    ...font('legend/font/', labelRun(legend), colorOf, SIZE.legend, false),
    ...layout('legend', legend, size),
    ...truth('legend/overlay', flag(child(legend, 'overlay'), 'val'), false),
    ...(axes.main === null ? [] : pairLooks(axes.main, '', colorOf)),
    ...(axes.secondary === null ? [] : pairLooks(axes.secondary, '2', colorOf)),
  ]);
}

/** Shares of the chart's size -> points; what is said as a shift from the automatic place is not understood. */
function layout(part: 'title' | 'legend' | 'plotArea', node: XmlNode | null, size: Size): Entry[] {
  const manual = descend(node, 'layout', 'manualLayout');
  if (attribute(child(manual, 'xMode'), 'val') !== 'edge') return [];
  const side = (name: string, look: string, whole: number): Entry[] => {
    const share = numeric(child(manual, name), 'val');
    return share === null ? [] : [[`${part}/${look}`, Math.round(share * whole * 1000) / 1000] as [string, ChartLook]];
  };
  const isInner = part === 'plotArea' && attribute(child(manual, 'layoutTarget'), 'val') === 'inner';
  return [
    ...(isInner ? [[`${part}/inner`, true] as const] : []),
    ...side('x', 'left', size.width),
    ...side('y', 'top', size.height),
    ...side('w', 'width', size.width),
    ...side('h', 'height', size.height),
  ];
}
