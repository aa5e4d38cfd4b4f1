import type {
  CaseVerdict,
  DisciplineCaseRow,
  DisciplineCaseView,
  DisciplineRulesView,
  NewDisciplineCase,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

const at = (id: string): `/v1/discipline-cases/${string}` =>
  `/v1/discipline-cases/${encodeURIComponent(id)}` as const

/** What the discipline screens read. */
export const disciplineQueries = {
  all: () =>
    queryOptions({
      queryKey: ['discipline', 'list'],
      queryFn: () => everyPage<DisciplineCaseRow>('/v1/discipline-cases', {}),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['discipline', 'case', id],
      queryFn: () => api.read<DisciplineCaseView>(at(id)),
    }),
  rules: () =>
    queryOptions({
      queryKey: ['discipline', 'rules'],
      queryFn: () => api.read<DisciplineRulesView>('/v1/discipline-rules'),
    }),
}

export const openCase = (wish: NewDisciplineCase, command: CommandId) =>
  api.post<DisciplineCaseView>('/v1/discipline-cases', wish, { command })

export const replyToCase = (id: string, version: number, text: string, command: CommandId) =>
  api.post<DisciplineCaseView>(`${at(id)}/reply`, { text }, { version, command })

export const decideCase = (id: string, version: number, verdict: CaseVerdict, command: CommandId) =>
  api.post<DisciplineCaseView>(`${at(id)}/verdict`, verdict, { version, command })
