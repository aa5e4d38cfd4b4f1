/** What is wrong with an archive, if anything. */
export type ZipFault = 'unreadable' | 'too_many_entries' | 'too_large_inside' | 'unsafe_entry'

const MOST_ENTRIES = 1_000
const LARGEST_INSIDE_BYTES = 200 * 1_048_576
const HIGHEST_RATIO = 100
/** A directory of a thousand entries with long names; what does not fit has more than we take. */
export const TAIL_BYTES = 524_288

const END = 0x06054b50
const ENTRY = 0x02014b50
/** Stands before the end record where what that has to say is too large for it. */
const LOCATOR = 0x07064b50
const LOCATOR_BYTES = 20
const ENTRY_BYTES = 46
const END_BYTES = 22

/** An archive inside an archive hides what it holds. Office documents are archives and no harm. */
const NESTED = /\.(zip|jar|7z|rar|gz|tgz|bz2|xz|tar|iso|cab)$/i

/** What an archive's own directory says that it holds. Nothing of it is ever unpacked. */
export interface ZipContents {
  /** Whether there is a directory at all: elsewhere than in archives an end record may be chance. */
  readonly isThere: boolean
  readonly names: readonly string[]
  readonly fault: ZipFault | undefined
}

/**
 * Reads the directory at an archive's end.
 *
 * @param tail the last bytes of the file
 * @param sizeBytes of the whole file
 */
export function zipContents(tail: Uint8Array, sizeBytes: number): ZipContents {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength)
  const end = endOf(view)
  if (end === undefined) return { isThere: false, names: [], fault: 'unreadable' }
  const count = view.getUint16(end + 10, true)
  const before = sizeBytes - tail.byteLength
  const begin = beginOf(view, end, before)
  const isCut = begin < 0 && begin + before >= 0
  const isThere = isCut || isEntryAt(view, begin) || isLong(view, end)
  if (count > MOST_ENTRIES || isCut) return { isThere, names: [], fault: 'too_many_entries' }
  try {
    return { isThere, ...entriesOf(view, tail, begin, count) }
  } catch {
    // The directory points out of the file.
    return { isThere, names: [], fault: 'unreadable' }
  }
}

const isEntryAt = (view: DataView, at: number): boolean =>
  at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === ENTRY

const isLong = (view: DataView, end: number): boolean =>
  end >= LOCATOR_BYTES && view.getUint32(end - LOCATOR_BYTES, true) === LOCATOR

/**
 * Where the directory begins. What stands in front of an archive moves it: programs that unpack it
 * look before the end record then, and so do we.
 */
function beginOf(view: DataView, end: number, before: number): number {
  const said = view.getUint32(end + 16, true) - before
  return isEntryAt(view, said) ? said : end - view.getUint32(end + 12, true)
}

/** The end record, behind which only a comment stands. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - 65_535)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

function entriesOf(
  view: DataView,
  tail: Uint8Array,
  begin: number,
  count: number,
): Pick<ZipContents, 'names' | 'fault'> {
  const names: string[] = []
  let [at, inside] = [begin, 0]
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) return { names, fault: 'unreadable' }
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
    const nameAt = at + ENTRY_BYTES
    const name = new TextDecoder().decode(tail.subarray(nameAt, nameAt + (lengths[0] ?? 0)))
    names.push(name)
    inside += unpacked
    if (inside > LARGEST_INSIDE_BYTES || unpacked > Math.max(packed, 1_024) * HIGHEST_RATIO)
      return { names, fault: 'too_large_inside' }
    // The upper half of the attributes is a Unix mode where Unix made the entry.
    const isLink = ((view.getUint32(at + 38, true) >>> 28) & 0xf) === 0xa
    if (isLink || isUnsafe(name)) return { names, fault: 'unsafe_entry' }
    at = nameAt + lengths.reduce((sum, length) => sum + length, 0)
  }
  return { names, fault: undefined }
}

/** Names that would land outside the folder, or that hide a further archive. */
const isUnsafe = (name: string): boolean =>
  /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..') || NESTED.test(name)
