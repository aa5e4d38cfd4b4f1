import type { RegulationSummary } from '@bylaw/contract'
import { useQueries } from '@tanstack/react-query'
import { isRepealed } from '../model'
import { rulebookQueries } from '../queries'
import { textQueries } from '../text/queries'
import type { Printed } from './regulation'

/** The kinds whose rules are usually printed as a table. */
const TABULAR = new Set(['sla', 'pay', 'piecework', 'appraisal', 'calendar'])

interface Reading {
  readonly error: unknown
  readonly again: () => void
  /** Undefined until everything has been read: a part of a rulebook would pass for the whole. */
  readonly printed: readonly Printed[] | undefined
}

/** Everything that is printed of some regulations. */
export function usePrinted(regulations: readonly RegulationSummary[]): Reading {
  const texts = useQueries({ queries: regulations.map(({ id }) => textQueries.text(id)) })
  const views = useQueries({ queries: regulations.map(({ id }) => rulebookQueries.regulation(id)) })
  const tabular = views
    .flatMap(({ data }) => data?.ruleSets ?? [])
    .filter((ruleSet) => TABULAR.has(ruleSet.kind) && !isRepealed(ruleSet))
  const ruleSets = useQueries({ queries: tabular.map(({ id }) => rulebookQueries.ruleSet(id)) })
  const all = [...texts, ...views, ...ruleSets]
  const failed = all.find(({ error }) => error)
  return {
    error: failed?.error,
    again: () => void failed?.refetch(),
    printed: all.some(({ isPending }) => isPending)
      ? undefined
      : regulations.flatMap(({ id }, index) => {
          const text = texts[index]?.data
          const regulation = views[index]?.data
          const read = ruleSets.flatMap(({ data }) => (data ? [data] : []))
          return text && regulation
            ? [
                {
                  text,
                  regulation,
                  ruleSets: read.filter(({ summary }) => summary.regulationId === id),
                },
              ]
            : []
        }),
  }
}
