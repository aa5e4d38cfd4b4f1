import { words } from '@bylaw/kernel'
import { Problem, type ProblemDetails } from '../../platform/problem'

/** Something that keeps a file from being imported, at a JSON pointer into it. */
export type Wrong = NonNullable<ProblemDetails['errors']>[number]

export const wrongAt = (pointer: string, code: string, zh: string, en: string): Wrong => ({
  pointer,
  code,
  message: words(zh, en),
})

/** For what is changed in another way, such as a title or an approval path. */
export const notByImport = (pointer: string): Wrong =>
  wrongAt(
    pointer,
    'not_by_import',
    '导入不能修改此项，请在系统中修改。',
    'An import does not change this: change it in its own place.',
  )

/** The file was based on an older state than the one we hold. */
export const stale = (pointer: string, zh: string, en: string): Wrong =>
  wrongAt(
    `${pointer}/basis`,
    'stale',
    `${zh}在导出之后已有修改，请重新导出后再改。`,
    `${en} has changed since this was exported: export it again and make your change there.`,
  )

/** What is wrong where an action refuses; what else goes wrong goes on. */
export function wrongsOf(attempt: () => unknown): readonly Wrong[] {
  try {
    attempt()
    return []
  } catch (error) {
    if (error instanceof Problem && error.details.errors) return error.details.errors
    throw error
  }
}

/** Those that repeat what an earlier one is called, each at its place. */
export const repeated = (
  names: readonly string[],
  placeOf: (index: number) => string,
): readonly Wrong[] =>
  names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [wrongAt(placeOf(index), 'duplicate', `“${name}”重复。`, `“${name}” is given twice.`)]
      : [],
  )
