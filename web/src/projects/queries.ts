import type {
  ContractStatementView,
  CrewQuantityView,
  CrewView,
  MissingStatement,
  NewCompletion,
  NewContractStatement,
  NewCrew,
  NewCrewQuantity,
  NewCrewShares,
  NewPersonalContract,
  NewProject,
  NewQuantity,
  NewResponsible,
  NewWorkAssignment,
  PersonalContractDecision,
  PersonalContractEnd,
  PersonalContractView,
  ProjectPage,
  ProjectView,
  QuantityPage,
  QuantityVerification,
  QuantityView,
  WorkAssignmentView,
  WorkCandidates,
} from '@bylaw/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../api'
import type { CommandId } from '../command-id'
import { everyPage } from '../queries'

/** Everything of projects, to be read again. */
export const PROJECTS = ['projects'] as const

const at = (projectId: string) => `/v1/projects/${encodeURIComponent(projectId)}` as const

/** What the project screens read. */
export const projectQueries = {
  projects: () =>
    queryOptions({
      queryKey: ['projects', 'list'],
      queryFn: () => everyPage<ProjectView>('/v1/projects'),
    }),
  project: (projectId: string) =>
    queryOptions({
      queryKey: ['projects', 'one', projectId],
      queryFn: () => api.read<ProjectPage>(at(projectId)),
    }),
  quantitiesOf: (projectId: string) =>
    queryOptions({
      queryKey: ['projects', 'quantities', projectId],
      queryFn: () => everyPage<QuantityView>('/v1/quantities', { projectId }),
    }),
  quantities: () =>
    queryOptions({
      queryKey: ['projects', 'quantities'],
      queryFn: () => everyPage<QuantityView>('/v1/quantities'),
    }),
  quantity: (quantityId: string) =>
    queryOptions({
      queryKey: ['projects', 'quantities', 'one', quantityId],
      queryFn: () => api.read<QuantityPage>(`/v1/quantities/${encodeURIComponent(quantityId)}`),
    }),
  contracts: () =>
    queryOptions({
      queryKey: ['projects', 'contracts'],
      queryFn: () => everyPage<PersonalContractView>('/v1/personal-contracts'),
    }),
  crews: () =>
    queryOptions({
      queryKey: ['projects', 'crews'],
      queryFn: () => everyPage<CrewView>('/v1/crews'),
    }),
  assignments: () =>
    queryOptions({
      queryKey: ['projects', 'assignments'],
      queryFn: () => everyPage<WorkAssignmentView>('/v1/work-assignments'),
    }),
  candidates: (startOn: string) =>
    queryOptions({
      queryKey: ['projects', 'candidates', startOn],
      queryFn: () => api.read<WorkCandidates>('/v1/work-candidates', { startOn }),
      enabled: startOn !== '',
    }),
  contractStatements: (contractId: string) =>
    queryOptions({
      queryKey: ['projects', 'contracts', 'statements', contractId],
      queryFn: () => everyPage<ContractStatementView>(`${contractAt(contractId)}/statements`),
    }),
  missing: (month: string) =>
    queryOptions({
      queryKey: ['projects', 'quantities', 'missing', month],
      queryFn: () => everyPage<MissingStatement>('/v1/missing-statements', { month }),
    }),
}

export const addProject = (wish: NewProject, command: CommandId): Promise<ProjectView> =>
  api.post('/v1/projects', wish, { command })

export const changeResponsible = (
  { id, version }: ProjectView,
  wish: NewResponsible,
  command: CommandId,
): Promise<ProjectPage> => api.post(`${at(id)}/responsible`, wish, { version, command })

export const completeProject = (
  { id, version }: ProjectView,
  wish: NewCompletion,
  command: CommandId,
): Promise<ProjectPage> => api.post(`${at(id)}/completion`, wish, { version, command })

export const reportQuantity = (wish: NewQuantity, command: CommandId): Promise<QuantityView> =>
  api.post('/v1/quantities', wish, { command })

export const verifyQuantity = (
  { id, version }: QuantityView,
  wish: QuantityVerification,
  command: CommandId,
): Promise<QuantityView> =>
  api.post(`/v1/quantities/${encodeURIComponent(id)}/verification`, wish, { version, command })

export const withdrawQuantity = (
  { id, version }: QuantityView,
  reason: string,
  command: CommandId,
): Promise<QuantityView> =>
  api.post(`/v1/quantities/${encodeURIComponent(id)}/withdrawal`, { reason }, { version, command })

/** What is to be read again after any change of a contract: pay stops and goes on by it. */
export const CONTRACT_CHANGED = [
  ['projects', 'contracts'],
  ['pay', 'employments'],
] as const

const contractAt = (id: string): `/v1/personal-contracts/${string}` =>
  `/v1/personal-contracts/${encodeURIComponent(id)}` as const

export const proposeContract = (wish: NewPersonalContract, command: CommandId) =>
  api.post<PersonalContractView>('/v1/personal-contracts', wish, { command })

export const decideContract = (
  { id, version }: PersonalContractView,
  wish: PersonalContractDecision,
  command: CommandId,
) => api.post<PersonalContractView>(`${contractAt(id)}/decision`, wish, { version, command })

export const endContract = (
  { id, version }: PersonalContractView,
  wish: PersonalContractEnd,
  command: CommandId,
) => api.post<PersonalContractView>(`${contractAt(id)}/end`, wish, { version, command })

export const reportContractStatement = (
  contractId: string,
  wish: NewContractStatement,
  command: CommandId,
) => api.post<ContractStatementView>(`${contractAt(contractId)}/statements`, wish, { command })

export const verifyContractStatement = (
  { id, version }: ContractStatementView,
  command: CommandId,
) =>
  api.post<ContractStatementView>(
    `/v1/contract-statements/${encodeURIComponent(id)}/verification`,
    {},
    { version, command },
  )

export const withdrawContractStatement = (
  { id, version }: ContractStatementView,
  reason: string,
  command: CommandId,
) =>
  api.post<ContractStatementView>(
    `/v1/contract-statements/${encodeURIComponent(id)}/withdrawal`,
    { reason },
    { version, command },
  )

export const addCrew = (wish: NewCrew, command: CommandId) =>
  api.post<CrewView>('/v1/crews', wish, { command })

export const changeCrewShares = (
  { id, version }: CrewView,
  wish: NewCrewShares,
  command: CommandId,
) => api.post<CrewView>(`/v1/crews/${encodeURIComponent(id)}/shares`, wish, { version, command })

export const reportCrewQuantity = (wish: NewCrewQuantity, command: CommandId) =>
  api.post<CrewQuantityView>('/v1/crew-quantities', wish, { command })

export const assignWork = (wish: NewWorkAssignment, command: CommandId) =>
  api.post<WorkAssignmentView>('/v1/work-assignments', wish, { command })
