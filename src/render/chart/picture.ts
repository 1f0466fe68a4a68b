import type { EChartsOption } from 'echarts';

/** A chart as a value: what is drawn, and on how much room. */
export interface Picture {
  readonly option: EChartsOption;
  /** In units of the layout, of which a picture is `WIDTH_UNITS` wide. */
  readonly heightUnits: number;
}

export const WIDTH_UNITS = 800;
