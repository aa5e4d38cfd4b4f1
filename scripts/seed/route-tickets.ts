import type { DraftView, NewRegulation, RegulationSummary } from '@bylaw/contract'
import type { RulesOf } from '@bylaw/rulebook'
import type { Founded } from './found-company'
import { passed } from './passed-draft'
import type { Story } from './story'

/** The company's own regulation on who gets a ticket. */
export interface OnRouting {
  readonly regulation: NewRegulation
  /** Clauses that the rules rest on, by place. */
  readonly citations: Readonly<Record<string, readonly string[]>>
  readonly assigns: RulesOf<'routing'>['assigns']
  /** Open work that one person may have. */
  readonly capacityMinutes: number
}

/**
 * Has the rules on who gets a ticket written and approved. They come last: what was taken before
 * was taken as people liked.
 */
export async function routeTickets({ as }: Founded, { desk }: Story): Promise<void> {
  const { regulation, citations, assigns, capacityMinutes } = desk.routing
  const { id } = await as('owner').post<RegulationSummary>(
    '/v1/regulations',
    'demo/routing/regulation',
    regulation,
  )
  const begun = await as('lead').post<DraftView>(
    `/v1/regulations/${id}/rule-sets`,
    'demo/routing/rules',
    { kind: 'routing', title: regulation.document.title },
  )
  const rules = begun.content as RulesOf<'routing'>
  const written = await as('lead').put<DraftView>(
    `/v1/drafts/${begun.id}`,
    'demo/routing/draft',
    {
      content: {
        ...rules,
        assigns,
        capacity: { ...rules.capacity, minutes: capacityMinutes },
      },
      citations,
      note: regulation.document.title.zh,
    },
    begun.version,
  )
  await passed(as, 'demo/routing', written)
}
