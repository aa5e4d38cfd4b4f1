import type { DocumentView, QuestionView, RegulationSummary } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { regulationOf } from './model'
import { rulebookQueries } from './queries'
import { textQueries } from './text/queries'

interface Sought {
  readonly clause: string | undefined
  /** The moment whose wording of the clause is meant; undefined for now. */
  readonly at: string | undefined
  readonly question: string | undefined
}

/**
 * Where a bare clause number or question id lives. Traces and refusals name only these; the
 * clause’s regulation follows from its number; which asks a question is asked of the server.
 */
export function useSoughtPlace(
  { clause, at, question }: Sought,
  regulations: readonly RegulationSummary[] | undefined,
): { readonly href?: string; readonly seeking: boolean } {
  const asking = useQuery({
    ...rulebookQueries.regulationsAsking(question ?? ''),
    enabled: question !== undefined,
  })
  const holderId = asking.data?.[0]?.id
  const holder = useQuery({
    ...rulebookQueries.regulation(holderId ?? ''),
    enabled: holderId !== undefined,
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
  // Traces know a question by the key that packs give it.
  const isSought = ({ id, key }: QuestionView) => id === question || key === question
  const found = holder.data?.questions.find(isSought)
  return holderId !== undefined && found
    ? { href: questionHref(holderId, found.id), seeking: true }
    : { seeking: asking.isPending || (holderId !== undefined && holder.isPending) }
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
