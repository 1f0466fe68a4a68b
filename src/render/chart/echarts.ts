/*
 * The parts of echarts that our charts are made of, by sub-path: without a bundler its collected
 * entries would read every chart there is. Never imported statically: a process that draws nothing
 * holds none of it.
 */
import 'echarts/lib/chart/bar';
import 'echarts/lib/chart/custom';
import 'echarts/lib/chart/line';
import 'echarts/lib/chart/radar';
import 'echarts/lib/chart/scatter';
import 'echarts/lib/component/grid';
import 'echarts/lib/component/legendPlain';
import 'echarts/lib/component/markLine';
import 'echarts/lib/component/title';
import { init, setPlatformAPI, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { textWidth } from './text-width.ts';

use([SVGRenderer]);
setPlatformAPI({
  measureText: (text, font) => ({ width: textWidth(text, font ?? '') }),
});

export { init };
