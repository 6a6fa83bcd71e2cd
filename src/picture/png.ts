/** SVG -> PNG, off the main thread. The renderer is loaded when the first picture is asked for: most members never do. */
import { fileURLToPath } from 'node:url';

const fonts = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf', 'DejaVuSans.ttf'].map((file) =>
  fileURLToPath(new URL(`../../assets/fonts/${file}`, import.meta.url)),
);

/** 1080 pixels wide: as sharp as a phone can show it, in half the time of twice the size. */
const zoom = 1.5;

/** Draws with our own fonts only, so that every machine draws the same. Rejects on what is no SVG. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Inter' },
    logLevel: 'off',
  });
  return image.asPng();
}
