import { renderToString } from 'preact-render-to-string';
import qrcode from 'qrcode';

/** Readable with a smudge on it. */
const CORRECTION = { errorCorrectionLevel: 'M' } as const;

/** Modules of white around it, which scanners want. */
const MARGIN = 4;

/** Pixels of a side: 300 dots per inch on five centimetres. */
const PRINTED_PIXELS = 600;

/**
 * A square that holds this text, drawn in whole pixels: as many a module as fit into `pixels` a side.
 */
export function QrCode({
  text,
  pixels,
  label,
}: {
  readonly text: string;
  readonly pixels: number;
  readonly label: string;
}) {
  const { size, path } = drawn(text);
  const side = size * Math.max(1, Math.floor(pixels / size));
  return (
    <svg
      class="qr"
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={label}
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path fill="#ffffff" stroke="none" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000000" d={path} />
    </svg>
  );
}

/** The square by itself, as a file. */
export function qrSvg(text: string): string {
  return renderToString(<QrCode text={text} pixels={PRINTED_PIXELS} label="QR" />);
}

/** The same as a PNG of 600 pixels a side. */
export function qrPng(text: string): Promise<Uint8Array> {
  return qrcode.toBuffer(text, {
    ...CORRECTION,
    margin: MARGIN,
    type: 'png',
    width: PRINTED_PIXELS,
  });
}

/** Modules of a side with the margin, and the dark ones as a stroke one module high. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const { modules } = qrcode.create(text, CORRECTION);
  const rows = Array.from({ length: modules.size }, (_, row) => {
    const signs = Array.from({ length: modules.size }, (_each, column) =>
      modules.get(row, column) ? '1' : '0',
    );
    const runs = signs.join('').matchAll(/1+/g);
    return [...runs]
      .map(({ 0: run, index }) => `M${index + MARGIN} ${row + MARGIN + 0.5}h${run.length}`)
      .join('');
  });
  return { size: modules.size + 2 * MARGIN, path: rows.join('') };
}
