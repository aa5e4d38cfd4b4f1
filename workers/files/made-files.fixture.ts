/** Files as small as they can be while still saying what the tests want to hear. */
export const text = (content: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(content))

export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.set(text('IHDR'), 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

export function gif(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(13)
  bytes.set(text('GIF89a'))
  const view = new DataView(bytes.buffer)
  view.setUint16(6, width, true)
  view.setUint16(8, height, true)
  return bytes
}

export function webp(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(30)
  bytes.set(text('RIFF....WEBPVP8X'))
  const view = new DataView(bytes.buffer)
  view.setUint16(24, width - 1, true)
  view.setUint16(27, height - 1, true)
  return bytes
}

export function lossyWebp(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(30)
  bytes.set(text('RIFF....WEBPVP8 '))
  bytes.set([0x9d, 0x01, 0x2a], 23)
  const view = new DataView(bytes.buffer)
  view.setUint16(26, width, true)
  view.setUint16(28, height, true)
  return bytes
}

export function losslessWebp(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(30)
  bytes.set(text('RIFF....WEBPVP8L'))
  bytes[20] = 0x2f
  new DataView(bytes.buffer).setUint32(21, (width - 1) | ((height - 1) << 14), true)
  return bytes
}

/** @param notesBytes what the camera wrote about itself, before the picture begins */
export function jpeg(width: number, height: number, notesBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4 + notesBytes + 20)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0xffd8ffe1)
  view.setUint16(4, notesBytes)
  const frame = 4 + notesBytes
  view.setUint16(frame, 0xffc0)
  view.setUint16(frame + 2, 17)
  view.setUint16(frame + 5, height)
  view.setUint16(frame + 7, width)
  view.setUint8(frame + 9, 3)
  return bytes
}

interface Entry {
  readonly name: string
  readonly bytes?: number
  readonly packedBytes?: number
  readonly isLink?: boolean
}

/** An archive's directory and end, as if the files themselves stood before them. */
export function zip(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(26)])
  const lines = entries.map(({ name, bytes = 10, packedBytes = bytes, isLink = false }) => {
    const nameBytes = text(name)
    const line = new Uint8Array(46 + nameBytes.byteLength)
    const view = new DataView(line.buffer)
    view.setUint32(0, 0x02014b50, true)
    view.setUint32(20, packedBytes, true)
    view.setUint32(24, bytes, true)
    view.setUint16(28, nameBytes.byteLength, true)
    view.setUint32(38, isLink ? 0xa1ff0000 : 0, true)
    line.set(nameBytes, 46)
    return line
  })
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(10, entries.length, true)
  view.setUint32(
    12,
    lines.reduce((sum, line) => sum + line.byteLength, 0),
    true,
  )
  view.setUint32(16, head.byteLength, true)
  const parts = [head, ...lines, end]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  parts.reduce((at, part) => {
    whole.set(part, at)
    return at + part.byteLength
  }, 0)
  return whole
}
