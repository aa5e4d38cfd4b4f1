import { ok, type Result, refuse, type Words } from '@bylaw/kernel'
import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { Json } from './json'
import { type Fault, lookThrough } from './look-through'
import { plainValue } from './plain-value'
import { REFUSALS, type RefusalCode } from './refusals'
import { BRACKETS, SYNTAX } from './syntax-words'

/** A place in a text, counted from 1, as an editor shows it. */
interface Place {
  readonly line: number
  readonly column: number
}

/** Something that keeps a text from being read. */
export interface WrongPlace extends Place {
  readonly code: RefusalCode
  /** JSON pointer, where the place can be named so. */
  readonly pointer: string
  readonly message: Words
}

export interface ReadText {
  readonly value: Json
  /** Where the value at a JSON pointer stands; the nearest one around it, where there is none. */
  readonly placeOf: (pointer: string) => Place
}

/**
 * Reads one YAML document as plain data.
 *
 * @param source at most a few megabytes: who calls this has measured it
 * @returns the data with the places of its parts; or all that is wrong, in the order of the text
 */
export function readYaml(source: string): Result<ReadText, readonly WrongPlace[]> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lines = new LineCounter()
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const wrong = ({ code, offset }: Fault, pointer = '', message: Words = REFUSALS[code]) => ({
    code,
    pointer,
    message,
    ...placeAt(offset),
  })

  const fault = lookThrough(text)
  if (fault) {
    countLines(lines, text.slice(0, fault.offset))
    return refuse([wrong(fault)])
  }
  const document = parseDocument(text, { ...PLAIN_DATA, lineCounter: lines })
  if (document.errors.length > 0)
    return refuse(
      document.errors.slice(0, MOST_FAULTS).map((error) => {
        const code = CODES[error.code] ?? 'syntax'
        return wrong({ code, offset: error.pos[0] }, '', messageOf(code, error))
      }),
    )
  const { value, offsets, faults } = plainValue(document.contents)
  if (faults.length > 0)
    return refuse(faults.slice(0, MOST_FAULTS).map((each) => wrong(each, each.pointer)))
  return ok({ value, placeOf: (pointer) => placeAt(offsetNear(offsets, pointer)) })
}

/** A file that is wrong throughout is told so often enough. */
const MOST_FAULTS = 50

const PLAIN_DATA = {
  version: '1.2',
  schema: 'core',
  merge: false,
  strict: true,
  stringKeys: true,
  resolveKnownTags: false,
  // Looked at in `plainValue`, in time that grows with the text and not with its square.
  uniqueKeys: false,
  prettyErrors: false,
  // Silence would let a second document pass unread.
  logLevel: 'error',
} as const

const CODES: Readonly<Partial<Record<YAMLError['code'], RefusalCode>>> = {
  TAB_AS_INDENT: 'tab_indent',
  MULTIPLE_DOCS: 'several_documents',
  RESOURCE_EXHAUSTION: 'too_deep',
}

/** What the writing lacks, where there are words for it; else that it is wrong. */
const messageOf = (code: RefusalCode, error: YAMLError): Words =>
  code !== 'syntax'
    ? REFUSALS[code]
    : leavesBracketOpen(error)
      ? BRACKETS
      : (SYNTAX[error.code] ?? REFUSALS.syntax)

/** The reader counts it among wrong indentation: brackets may go on over lines that stand further in. */
const leavesBracketOpen = ({ code, message }: YAMLError): boolean =>
  code === 'BAD_INDENT' && message.startsWith('Flow ')

function offsetNear(offsets: ReadonlyMap<string, number>, pointer: string): number {
  const offset = offsets.get(pointer)
  if (offset !== undefined || pointer === '') return offset ?? 0
  return offsetNear(offsets, pointer.slice(0, pointer.lastIndexOf('/')))
}

function countLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1)
}
