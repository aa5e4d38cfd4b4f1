interface File {
  readonly name: string
  readonly text: string
}

/** Some text files as one archive, uncompressed: what office formats are made of. */
export function zip(files: readonly File[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, text } of files) {
    const [path, body] = [name, text].map((each) => new TextEncoder().encode(each))
    if (!path || !body) continue
    const of = [
      [4, crc32(body)],
      [4, body.length],
      [4, body.length],
      [2, path.length],
      [2, 0],
    ] as const
    const head = record([[4, 0x04034b50], [2, VERSION], [2, UTF8], [2, 0], [4, FIRST_DAY], ...of])
    parts.push(head, path, body)
    directory.push(
      record([
        [4, 0x02014b50],
        [2, VERSION],
        [2, VERSION],
        [2, UTF8],
        [2, 0],
        [4, FIRST_DAY],
        ...of,
        ...NO_COMMENT_NOR_ATTRIBUTES,
        [4, at],
      ]),
      path,
    )
    at += head.length + path.length + body.length
  }
  const length = directory.reduce((sum, each) => sum + each.length, 0)
  const count = files.length
  const end: readonly Field[] = [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, at],
    [2, 0],
  ]
  return joined([...parts, ...directory, record(end)])
}

/** A number of so many bytes, the lowest first. */
type Field = readonly [bytes: 2 | 4, value: number]

const VERSION = 20
/** That names are in UTF-8. */
const UTF8 = 0x0800
/** 1 January 1980: the same rows are the same bytes, whenever they are written. */
const FIRST_DAY = 0x00210000
const NO_COMMENT_NOR_ATTRIBUTES: readonly Field[] = [
  [2, 0],
  [2, 0],
  [2, 0],
  [4, 0],
]

function record(fields: readonly Field[]): Uint8Array {
  const bytes = fields.flatMap(([count, value]) =>
    Array.from({ length: count }, (_, nth) => (value >>> (8 * nth)) & 0xff),
  )
  return Uint8Array.from(bytes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}
