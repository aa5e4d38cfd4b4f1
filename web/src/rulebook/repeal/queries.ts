import type { DependentView } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { wholeList } from '../../queries'
import type { DraftOf } from '../drafts/queries'

/** What is to be known before a rule set or a regulation is repealed. */
export const dependentsQuery = ({ of, id }: DraftOf) =>
  queryOptions({
    queryKey: ['rulebook', 'dependents', of, id],
    queryFn: () =>
      of === 'rule-sets'
        ? wholeList<DependentView>(`/v1/rule-sets/${encodeURIComponent(id)}/dependents`)
        : wholeList<DependentView>(`/v1/regulations/${encodeURIComponent(id)}/dependents`),
  })
