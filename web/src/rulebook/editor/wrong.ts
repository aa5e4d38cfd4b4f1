import type { Finding, Language } from '@bylaw/contract'
import { ApiProblem } from '../../api'
import { inLanguage } from '../../i18n/language'

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
  findings.map(({ severity, pointer, message }) => ({
    severity,
    pointer,
    message: inLanguage(message, language),
  }))

/** What belongs to one cell: said of its place, or of something inside it. */
export const wrongAt = (
  wrong: readonly Wrong[],
  pointer: string,
  within = false,
): Wrong | undefined =>
  wrong.find((each) => each.pointer === pointer) ??
  (within ? wrong.find((each) => each.pointer.startsWith(`${pointer}/`)) : undefined)
