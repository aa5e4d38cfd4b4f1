import { RulebookFile } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { readYaml } from '@bylaw/rulebook-text'
import { errorsOf } from '../../platform/issue-words'
import { Problem } from '../../platform/problem'
import { type Wrong, wrongAt } from './import-wrong'

/** A file that wrong in more places is told so often enough. */
const MOST_TOLD = 100

export interface ReadFile {
  readonly file: RulebookFile
  /** The Problem for what is wrong, each with its line and column in the file. */
  readonly problemOf: (wrongs: readonly Wrong[]) => Problem
}

/** Reads a rulebook's file; a Problem tells each place that cannot be read. */
export function readRulebookFile(text: string): ReadFile {
  const read = readYaml(text)
  if (!read.ok)
    throw new Problem('unacceptable', {
      errors: read.refusal.map((wrong) => withPlace(wrong, wrong)),
    })
  const { value, placeOf } = read.value
  if (value === null) throw new Problem('unacceptable', { errors: [EMPTY] })
  const problemOf = (wrongs: readonly Wrong[]) =>
    new Problem(wrongs.some(({ code }) => code === 'stale') ? 'stale_version' : 'unacceptable', {
      errors: wrongs.slice(0, MOST_TOLD).map((wrong) => withPlace(wrong, placeOf(wrong.pointer))),
    })
  const parsed = RulebookFile.safeParse(value)
  if (!parsed.success) throw problemOf(errorsOf(parsed.error.issues, 'json'))
  return { file: parsed.data, problemOf }
}

const EMPTY = wrongAt(
  '',
  'empty_file',
  '文件里没有内容，请选择从这里导出的 rulebook.yaml。',
  'There is nothing in this file: choose a rulebook.yaml that was exported here.',
)

const withPlace = (
  { pointer, code, message: { zh, en } }: Wrong,
  { line, column }: { readonly line: number; readonly column: number },
): Wrong => ({
  pointer,
  code,
  message: words(`第 ${line} 行第 ${column} 列：${zh}`, `Line ${line}, column ${column}: ${en}`),
})
