import type { QuestionView, RegulationSummary } from '@bylaw/contract'
import { useQueries } from '@tanstack/react-query'
import { regulationOf } from './model'
import { rulebookQueries } from './queries'

/**
 * Where a bare clause number or question id lives. Traces and refusals name only these; the
 * clause’s regulation follows from its number, a question is looked up in the regulations.
 */
export function useSoughtPlace(
  clause: string | undefined,
  question: string | undefined,
  regulations: readonly RegulationSummary[] | undefined,
): { readonly href?: string; readonly seeking: boolean } {
  const searched = question === undefined ? [] : (regulations ?? [])
  const read = useQueries({
    queries: searched.map(({ id }) => rulebookQueries.regulation(id)),
  })
  if (!regulations) return { seeking: true }
  if (clause !== undefined) {
    const regulation = regulationOf(clause, regulations)
    return regulation
      ? { href: `/rulebook/${regulation.id}#${clause}`, seeking: true }
      : { seeking: false }
  }
  if (question === undefined) return { seeking: false }
  // Traces know a question by the key that packs give it.
  const isSought = ({ id, key }: QuestionView) => id === question || key === question
  const holder = read.find(({ data }) => data?.questions.some(isSought))?.data
  const found = holder?.questions.find(isSought)
  return holder && found
    ? { href: questionHref(holder.summary.id, found.id), seeking: true }
    : { seeking: read.some(({ isPending }) => isPending) }
}

/** The address of one question in its regulation. */
export const questionHref = (regulationId: string, questionId: string): string =>
  `/rulebook/${regulationId}?part=questions#${questionId}`
