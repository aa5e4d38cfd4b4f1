import type { DependentView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { everyPage } from '../../queries'
import type { DraftOf } from '../drafts/queries'

/** What is to be known before a rule set or a regulation is repealed. */
export const dependentsQuery = ({ of, id }: DraftOf) =>
  queryOptions({
    queryKey: ['rulebook', 'dependents', of, id],
    queryFn: () =>
      of === 'rule-sets'
        ? everyPage<DependentView>(`/v1/rule-sets/${encodeURIComponent(id)}/dependents`)
        : everyPage<DependentView>(`/v1/regulations/${encodeURIComponent(id)}/dependents`),
  })
