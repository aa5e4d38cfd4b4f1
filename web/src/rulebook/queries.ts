import type {
  NewRuleVersion,
  QuestionDecision,
  QuestionView,
  RegulationSummary,
  RegulationView,
  RuleSetView,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import { everyPage } from '../queries'

const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`

/** What the rulebook’s screens read. */
export const rulebookQueries = {
  regulations: () =>
    queryOptions({
      queryKey: ['rulebook', 'regulations'],
      queryFn: () => everyPage<RegulationSummary>('/v1/regulations'),
    }),
  regulation: (regulationId: string) =>
    queryOptions({
      queryKey: ['rulebook', 'regulation', regulationId],
      queryFn: () => api.read<RegulationView>(at('/v1/regulations', regulationId)),
    }),
  ruleSet: (ruleSetId: string, version?: number) =>
    queryOptions({
      queryKey: ['rulebook', 'rule-set', ruleSetId, version ?? 'newest'],
      queryFn: () => api.read<RuleSetView>(at('/v1/rule-sets', ruleSetId), { version }),
    }),
}

export const adoptPack = (packId: string): Promise<RegulationSummary> =>
  api.post(`${at('/v1/packs', packId)}/adoption`, {})

export const decideQuestion = (
  { id, version }: QuestionView,
  decision: QuestionDecision,
): Promise<QuestionView> => api.post(`${at('/v1/questions', id)}/decision`, decision, { version })

export const publishVersion = (
  ruleSetId: string,
  basedOn: number,
  wish: NewRuleVersion,
): Promise<RuleSetView> =>
  api.post(`${at('/v1/rule-sets', ruleSetId)}/versions`, wish, { version: basedOn })
