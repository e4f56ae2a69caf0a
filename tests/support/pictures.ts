import sharp from 'sharp';

/** What a test picture is to be like; pixels and colours. */
interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Of the left and the right half; default: red and blue. */
  readonly colours?: readonly [string, string];
  readonly format?: 'jpeg' | 'png' | 'webp' | 'gif';
  readonly xmp?: string;
  /** How the camera was held, as EXIF says it. */
  readonly orientation?: number;
  /** With the place where it was taken. */
  readonly position?: boolean;
}

/** A small picture of two halves. */
export async function picture(drawn: Drawn): Promise<Buffer> {
  const { width, height, colours = ['#ff0000', '#0000ff'], format = 'jpeg' } = drawn;
  const { xmp, orientation, position } = drawn;
  const [left, right] = colours;
  const half = await sharp({
    create: { width: Math.ceil(width / 2), height, channels: 4, background: right },
  })
    .png()
    .toBuffer();
  const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 2/1 3/1' } };
  let made = sharp({ create: { width, height, channels: 4, background: left } })
    .composite([{ input: half, left: Math.floor(width / 2), top: 0 }])
    .toFormat(format);
  if (position) made = made.withExif(place);
  if (orientation) made = made.withMetadata({ orientation });
  if (xmp) made = made.withXmp(xmp);
  return made.toBuffer();
}

/** A packet of XMP with these properties. */
export function packet(properties: string, attributes = ''): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** The colour of a pixel, as each part's share of 255 in tenths. */
export async function colourAt(
  bytes: Uint8Array,
  x: number,
  y: number,
): Promise<readonly number[]> {
  const pixel = { left: x, top: y, width: 1, height: 1 };
  const data = await sharp(bytes).extract(pixel).removeAlpha().raw().toBuffer();
  return [...data].map((part) => Math.round(part / 25.5));
}
