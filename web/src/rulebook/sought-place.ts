import type { DocumentView, QuestionView, RegulationSummary } from '@bylaw/contract'
import { useQueries, useQuery } from '@tanstack/react-query'
import { regulationOf } from './model'
import { rulebookQueries } from './queries'
import { textQueries } from './text/queries'

interface Sought {
  readonly clause: string | undefined
  /** The moment whose wording of the clause is meant; undefined for now. */
  readonly at: string | undefined
  readonly question: string | undefined
  /** Ids of the rule sets that the question may be about, with commas; undefined for any. */
  readonly of: string | undefined
}

/**
 * Where a bare clause number or question id lives. Traces and refusals name only these; the
 * clause’s regulation follows from its number; which ask a question is asked of the server.
 */
export function useSoughtPlace(
  { clause, at, question, of }: Sought,
  regulations: readonly RegulationSummary[] | undefined,
): { readonly href?: string; readonly seeking: boolean } {
  const asking = useQuery({
    ...rulebookQueries.regulationsAsking(question ?? ''),
    enabled: question !== undefined,
  })
  const holders = useQueries({
    queries: (asking.data ?? []).map(({ id }) => rulebookQueries.regulation(id)),
  })
  const regulation = clause === undefined ? undefined : regulationOf(clause, regulations ?? [])
  const ofThen = useQuery({
    ...textQueries.textAt(regulation?.id ?? '', at ?? ''),
    enabled: regulation !== undefined && at !== undefined,
  })
  if (!regulations) return { seeking: true }
  if (clause !== undefined) {
    if (!regulation) return { seeking: false }
    if (at !== undefined && ofThen.isPending) return { seeking: true }
    return { href: clausePlace(regulation.id, clause, ofThen.data), seeking: true }
  }
  if (question === undefined) return { seeking: false }
  if (asking.isPending || holders.some(({ isPending }) => isPending)) return { seeking: true }
  const asked = holders.flatMap(({ data }) => data?.questions ?? [])
  const href = soughtQuestion(asked, question, of?.split(',') ?? [])
  return href === undefined ? { seeking: false } : { href, seeking: true }
}

/**
 * The address of a question by its id or by its key, which several rule sets may ask something
 * under: the one that is about one of these, otherwise the first.
 */
export function soughtQuestion(
  questions: readonly QuestionView[],
  sought: string,
  ruleSetIds: readonly string[],
): string | undefined {
  const found = questions.filter(({ id, key }) => id === sought || key === sought)
  const about = found.find(({ ruleSetId }) => ruleSetId !== null && ruleSetIds.includes(ruleSetId))
  const { regulationId, id } = about ?? found[0] ?? {}
  return regulationId && id ? questionHref(regulationId, id) : undefined
}

/** A clause beside its rules, or, in a wording that is no longer or not yet in force, in its text. */
export const clausePlace = (
  regulationId: string,
  clause: string,
  text: Pick<DocumentView, 'version' | 'inForceVersion'> | undefined,
): string =>
  text === undefined || text.version === text.inForceVersion
    ? `/rulebook/${regulationId}#${clause}`
    : `/rulebook/${regulationId}?part=text&version=${text.version}#${clause}`

/** The address of one question in its regulation. */
export const questionHref = (regulationId: string, questionId: string): string =>
  `/rulebook/${regulationId}?part=questions#${questionId}`
