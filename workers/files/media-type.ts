/** What the first bytes of a file say that it is. */
export interface Kind {
  readonly mediaType: string
  /** Shown in the page, decoded by the browser as nothing but a picture. */
  readonly isPicture?: true
  /** An archive whose contents are looked at before it is kept. */
  readonly isZip?: true
  /** Code that runs by itself on somebody's machine. */
  readonly isProgram?: true
}

/** At most this much of the beginning is needed. */
export const HEAD_BYTES = 65_536

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

/** Byte patterns, `null` for any byte, in the order in which they are tried. */
const MAGIC: readonly (readonly [readonly (number | null)[], Kind])[] = [
  [[0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a], { mediaType: 'image/png', isPicture: true }],
  [[0xff, 0xd8, 0xff], { mediaType: 'image/jpeg', isPicture: true }],
  [ascii('GIF87a'), { mediaType: 'image/gif', isPicture: true }],
  [ascii('GIF89a'), { mediaType: 'image/gif', isPicture: true }],
  [
    [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')],
    { mediaType: 'image/webp', isPicture: true },
  ],
  [ascii('%PDF-'), { mediaType: 'application/pdf' }],
  [[...ascii('PK'), 3, 4], { mediaType: 'application/zip', isZip: true }],
  [[...ascii('PK'), 5, 6], { mediaType: 'application/zip', isZip: true }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { mediaType: 'application/x-ole-storage' }],
  [[...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c], { mediaType: 'application/x-7z-compressed' }],
  [ascii('Rar!'), { mediaType: 'application/vnd.rar' }],
  [[0x1f, 0x8b], { mediaType: 'application/gzip' }],
  [[null, null, null, null, ...ascii('ftyp')], { mediaType: 'video/mp4' }],
  [ascii('ID3'), { mediaType: 'audio/mpeg' }],
  [ascii('OggS'), { mediaType: 'audio/ogg' }],
  [[...ascii('RIFF'), null, null, null, null, ...ascii('WAVE')], { mediaType: 'audio/wav' }],
  [ascii('MZ'), { mediaType: 'application/x-msdownload', isProgram: true }],
  [[0x7f, ...ascii('ELF')], { mediaType: 'application/x-elf', isProgram: true }],
  [[0xcf, 0xfa, 0xed, 0xfe], { mediaType: 'application/x-mach-binary', isProgram: true }],
  [[0xca, 0xfe, 0xba, 0xbe], { mediaType: 'application/x-mach-binary', isProgram: true }],
]

/**
 * What a file is, by its bytes and never by its name. Whatever reads as text is plain text, markup
 * and drawings among it: nothing that a browser would run has a type of its own.
 */
export function kindOf(head: Uint8Array): Kind {
  const known = MAGIC.find(([pattern]) =>
    pattern.every((byte, index) => byte === null || head[index] === byte),
  )
  if (known) return known[1]
  return { mediaType: isText(head) ? 'text/plain' : 'application/octet-stream' }
}

/** No byte that texts in any of the usual encodings do without. */
function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1b)
}

export const isPictureType = (mediaType: string): boolean =>
  MAGIC.some(([, kind]) => kind.isPicture && kind.mediaType === mediaType)
