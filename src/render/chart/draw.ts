import { createRequire } from 'node:module';
import { type Picture, WIDTH_UNITS } from './picture.ts';

/** Pixels of one unit of the layout. */
const ZOOM = 1.5;

/** A PNG, 1200 pixels wide; the same picture gives the same bytes on every machine. */
export async function draw(picture: Picture): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(forFont(await svgOf(picture)), {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Sans SC' },
    fitTo: { mode: 'zoom', value: ZOOM },
  });
  return image.asPng();
}

/** Text in it is text, whatever it holds: nothing of a label is read as markup. */
export async function svgOf({ option, heightUnits }: Picture): Promise<string> {
  const { init } = await import('./echarts.ts');
  const size = { width: WIDTH_UNITS, height: heightUnits };
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/**
 * The font draws a typographic apostrophe as wide as a Chinese character, and has no narrow space,
 * which French writes between thousands.
 */
function forFont(svg: string): string {
  return svg.replaceAll('’', "'").replaceAll('\u202f', '\u00a0');
}

function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return [
    require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  ];
}
