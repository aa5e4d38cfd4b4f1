import type { FileView } from '@bylaw/contract'

/** A file on its way to a message: sending, there, or refused. */
export interface Sending {
  readonly key: number
  readonly name: string
  readonly sizeBytes: number
  /** Between 0 and 1. */
  readonly sent: number
  readonly kept: FileView | undefined
  readonly error: unknown
}

/** As many go with one message, and so large each; the server says the same. */
export const MOST_FILES = 10
export const LARGEST_BYTES = 25 * 1_048_576

/** Whether nothing is on its way any more: only then can the message go. */
export const allThere = (files: readonly Sending[]): boolean =>
  files.every(({ kept }) => kept !== undefined)

export const keptIds = (files: readonly Sending[]): string[] =>
  files.flatMap(({ kept }) => (kept ? [kept.id] : []))

/** Why a chosen file is not even sent. */
export function faultOf(sizeBytes: number, before: number): 'too_many' | 'too_large' | undefined {
  if (before >= MOST_FILES) return 'too_many'
  return sizeBytes > LARGEST_BYTES ? 'too_large' : undefined
}

/** `1.4 MB`, `320 KB`: decimal places only where they say something. */
export function sizeText(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1_000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1_000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte']
  const digits = value < 10 && unit === 'megabyte' ? 1 : 0
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value)
}
