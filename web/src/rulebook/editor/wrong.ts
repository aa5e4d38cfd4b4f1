import type { Finding, Language } from '@bylaw/contract'
import { ApiProblem } from '../../api'
import { inLanguage } from '../../i18n/language'
import { below } from './json'

/** Something that is wrong, or worth a look, at one place of a draft. */
export interface Wrong {
  readonly severity: 'error' | 'warning'
  /** JSON pointer into the rules. */
  readonly pointer: string
  readonly message: string
}

/** What a refusal of the server says about places of the draft itself. */
export const wrongFrom = (error: unknown): readonly Wrong[] =>
  error instanceof ApiProblem
    ? (error.problem.errors ?? []).map(({ pointer, message }) => ({
        severity: 'error',
        pointer: pointer.replace(/^\/(content|rules)(?=\/|$)/, ''),
        message,
      }))
    : []

/** The findings of the checks in the reader’s language. */
export const wrongOf = (findings: readonly Finding[], language: Language): readonly Wrong[] =>
  findings.map((finding) => ({
    severity: finding.severity,
    pointer: placeOf(finding),
    message: inLanguage(finding.message, language),
  }))

/** Where a finding stands: at its place or, in a table, at its row or one place of that. */
export const placeOf = ({
  pointer,
  row,
  column = '',
}: Pick<Finding, 'pointer' | 'row' | 'column'>): string =>
  row === null ? pointer : `${below(pointer, row - 1)}${column}`

/** What belongs to one cell: said of its place, or of something inside it. */
export const wrongAt = (
  wrong: readonly Wrong[],
  pointer: string,
  within = false,
): Wrong | undefined =>
  wrong.find((each) => each.pointer === pointer) ??
  (within ? wrong.find((each) => each.pointer.startsWith(`${pointer}/`)) : undefined)
