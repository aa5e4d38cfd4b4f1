import type { DraftView, NewRuleSet, RuleKindView, RuleSetSummary } from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api'
import type { CommandId } from '../../command-id'
import { wholeList } from '../../queries'

export const ownQueries = {
  /** With what stands in the way of each in a regulation. */
  kinds: (regulationId: string) =>
    queryOptions({
      queryKey: ['rulebook', 'kinds', regulationId],
      queryFn: () => wholeList<RuleKindView>('/v1/rule-kinds', { regulationId }),
    }),
  ruleSets: () =>
    queryOptions({
      queryKey: ['rulebook', 'rule-sets'],
      queryFn: () => wholeList<RuleSetSummary>('/v1/rule-sets'),
    }),
}

export const startRuleSet = (
  regulationId: string,
  wish: NewRuleSet,
  command: CommandId,
): Promise<DraftView> =>
  api.post(`/v1/regulations/${encodeURIComponent(regulationId)}/rule-sets`, wish, { command })
