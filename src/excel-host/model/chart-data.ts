/** Charts as plain data. */

export interface ChartSeriesData {
  readonly name: string;
  /** Formula-like reference (`'Rekap'!$K$8:$K$28`) or `null` when the values are literal. */
  readonly valuesRef: string | null;
  readonly categoriesRef: string | null;
  readonly nameRef: string | null;
  /** Of a bubble chart: where the sizes stand. */
  readonly sizesRef?: string;
  readonly fill: string | null;
  readonly looks?: ChartLooks;
  readonly trendlines?: readonly ChartLooks[];
}
export type ChartLook = string | number | boolean;
/** What was set on parts of a chart, by path (`legend/font/color`, `valueAxis/majorUnit`); what is not here is as Excel chooses. */
export type ChartLooks = Readonly<Record<string, ChartLook>>;
export interface ChartData {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner' };
  readonly valueAxis: {
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly title: string | null;
    readonly numberFormat: string | null;
  };
  readonly categoryAxis: { readonly title: string | null; readonly reversed: boolean };
  readonly dataLabels: boolean;
  readonly series: readonly ChartSeriesData[];
  readonly looks?: ChartLooks;
  /** Points from the sheet's top left corner. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}
