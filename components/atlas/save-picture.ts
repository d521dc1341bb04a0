import { saveFile } from '../../runtime/save-file';
import { drawPicture, type Picture } from './draw-picture';

/** Dots to a unit of the drawing, for print. */
const SHARPNESS = 2.5;

/** Hands a picture of the view to the browser, under a name that ends as its kind. Throws where the browser can't draw it. */
export async function savePicture(kind: 'svg' | 'png', name: string, picture: Picture): Promise<void> {
  const svg = drawPicture(picture);
  if (kind === 'svg') return saveFile(name, 'image/svg+xml', svg);
  saveFile(name, 'image/png', await toPng(svg));
}

async function toPng(svg: string): Promise<Uint8Array> {
  const image = new Image();
  // The page's policy lets pictures come from data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPNESS;
  canvas.height = image.naturalHeight * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
