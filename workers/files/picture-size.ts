/** Width times height, as far as a picture's beginning tells; undefined when it does not. */
export function pixelsOf(mediaType: string, head: Uint8Array): number | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    switch (mediaType) {
      case 'image/png':
        return pngPixels(view)
      case 'image/gif':
        return view.getUint16(6, true) * view.getUint16(8, true)
      case 'image/webp':
        return webpPixels(view)
      case 'image/jpeg':
        return jpegPixels(view)
      default:
        return undefined
    }
  } catch {
    // The picture ends before it says how large it is.
    return undefined
  }
}

/** How large it is stands in its first chunk, of thirteen bytes. */
function pngPixels(view: DataView): number | undefined {
  const isHeader = view.getUint32(8) === 13 && view.getUint32(12) === IHDR
  return isHeader ? view.getUint32(16) * view.getUint32(20) : undefined
}
const IHDR = 0x49484452

/** Lossy, lossless and extended pictures say it in three ways. */
function webpPixels(view: DataView): number | undefined {
  const form = view.getUint8(15)
  // Each begins with marks of its own; without them its size is no size.
  if (form === 0x20 && view.getUint16(23) !== 0x9d01) return undefined
  if (form === 0x4c && view.getUint8(20) !== 0x2f) return undefined
  if (form === 0x20)
    return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
  if (form === 0x4c) {
    const bits = view.getUint32(21, true)
    return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
  }
  const threeBytes = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1
  return form === 0x58 ? threeBytes(24) * threeBytes(27) : undefined
}

/** The first frame header among the segments; each says how long it is. */
function jpegPixels(view: DataView): number | undefined {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    // Eight bytes and three for each colour, of which there are four at most.
    if (isFrame && view.getUint16(at + 2) !== 8 + 3 * view.getUint8(at + 9)) return undefined
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
