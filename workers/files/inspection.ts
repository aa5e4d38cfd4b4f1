import { HEAD_BYTES, type Kind, kindOf } from './media-type'
import { pixelsOf } from './picture-size'
import { TAIL_BYTES, type ZipFault, zipContents } from './zip-contents'

/** Why a file is not kept. */
export type FileFault = 'empty' | 'program' | 'infected' | 'too_many_pixels' | ZipFault

/** What a file turned out to be once all of it went by. */
export interface Verdict {
  readonly mediaType: string
  readonly sizeBytes: number
  readonly fault: FileFault | undefined
}

const MOST_PIXELS = 50_000_000

/**
 * The test virus that every scanner knows (EICAR), in two halves so that no scanner takes this
 * file for it. Real scanners look into files by the same door: a fault named `infected`.
 */
const TEST_VIRUS = new TextEncoder().encode(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/** Looks at a file as it goes by, keeping only its beginning and, of an archive, its end. */
export function inspection() {
  let head = new Uint8Array()
  let seam = new Uint8Array()
  let tail: readonly Uint8Array[] = []
  let sizeBytes = 0
  let infected = false

  return {
    take(chunk: Uint8Array): void {
      sizeBytes += chunk.byteLength
      if (head.byteLength < HEAD_BYTES) head = joined([head, chunk]).slice(0, HEAD_BYTES)
      // What is sought may begin in one chunk and end in the next.
      const seen = joined([seam, chunk])
      infected ||= holds(seen, TEST_VIRUS)
      seam = seen.slice(-TEST_VIRUS.byteLength)
      if (kindOf(head).isZip) tail = lastOf([...tail, chunk.slice()], TAIL_BYTES)
    },

    verdict(): Verdict {
      const kind = kindOf(head)
      const zip = kind.isZip ? zipContents(joined(tail).slice(-TAIL_BYTES), sizeBytes) : undefined
      const fault = infected
        ? 'infected'
        : sizeBytes === 0
          ? 'empty'
          : kind.isProgram
            ? 'program'
            : (zip?.fault ?? pictureFault(kind, head))
      // What begins like a picture and is none is shown to nobody.
      const isBroken = kind.isPicture && pixelsOf(kind.mediaType, head) === undefined
      return {
        mediaType: isBroken
          ? 'application/octet-stream'
          : (officeType(zip?.names ?? []) ?? kind.mediaType),
        sizeBytes,
        fault,
      }
    },
  }
}

const pictureFault = ({ mediaType }: Kind, head: Uint8Array): FileFault | undefined =>
  (pixelsOf(mediaType, head) ?? 0) > MOST_PIXELS ? 'too_many_pixels' : undefined

const OFFICE = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
] as const

/** Documents of the newer office programs are archives with a table of contents of their own. */
const officeType = (names: readonly string[]): string | undefined =>
  names.includes('[Content_Types].xml')
    ? OFFICE.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1]
    : undefined

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** As many of the last chunks as hold so many bytes. */
function lastOf(chunks: readonly Uint8Array[], bytes: number): readonly Uint8Array[] {
  let held = 0
  const first = chunks.findLastIndex(({ byteLength }) => {
    held += byteLength
    return held >= bytes
  })
  return chunks.slice(Math.max(0, first))
}

function holds(bytes: Uint8Array, sought: Uint8Array): boolean {
  const [first = 0] = sought
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}
