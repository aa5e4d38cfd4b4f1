import { createHash } from 'node:crypto'
import { HEAD_BYTES, type Kind, kindOf } from './media-type'
import { firstBytes, lastBytes, seeking } from './passing-bytes'
import { pixelsOf } from './picture-size'
import { TAIL_BYTES, type ZipContents, type ZipFault, zipContents } from './zip-contents'

/** Why a file is not kept. */
export type FileFault = 'empty' | 'program' | 'infected' | 'too_many_pixels' | ZipFault

/** What a file turned out to be once all of it went by. */
export interface Verdict {
  readonly mediaType: string
  readonly sizeBytes: number
  readonly fault: FileFault | undefined
  /** The same for the same bytes and for no others (SHA-256). */
  readonly hash: string
}

const MOST_PIXELS = 50_000_000

/**
 * The test virus that every scanner knows (EICAR), in two halves so that no scanner takes this
 * file for it. Real scanners look into files by the same door: a fault named `infected`.
 */
const TEST_VIRUS = new TextEncoder().encode(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/** Looks at a file as it goes by, once at each byte, keeping only its beginning and its end. */
export function inspection() {
  const head = firstBytes(HEAD_BYTES)
  const tail = lastBytes(TAIL_BYTES)
  const virus = seeking(TEST_VIRUS)
  const hash = createHash('sha256')
  let sizeBytes = 0

  return {
    take(chunk: Uint8Array): void {
      sizeBytes += chunk.byteLength
      hash.update(chunk)
      for (const part of [head, tail, virus]) part.take(chunk)
    },

    verdict(): Verdict {
      const kind = kindOf(head.bytes())
      const found = zipContents(tail.bytes(), sizeBytes)
      const zip = kind.isZip ? found : hidden(found)
      const fault = virus.isFound()
        ? 'infected'
        : sizeBytes === 0
          ? 'empty'
          : kind.isProgram
            ? 'program'
            : (zip?.fault ?? pictureFault(kind, head.bytes()))
      // What begins like a picture and is none is shown to nobody.
      const isBroken = kind.isPicture && pixelsOf(kind.mediaType, head.bytes()) === undefined
      return {
        mediaType: isBroken
          ? 'application/octet-stream'
          : (officeType(zip?.names ?? []) ?? kind.mediaType),
        sizeBytes,
        fault,
        hash: hash.digest('base64url'),
      }
    },
  }
}

/** An archive behind something else: whoever opens the file as one gets what is in it. */
const hidden = ({ isThere, fault }: ZipContents): Omit<ZipContents, 'isThere'> | undefined =>
  isThere && fault !== 'unreadable' ? { names: [], fault } : undefined

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
