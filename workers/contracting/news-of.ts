import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { ContractStatement } from './statement-store'
import type { PersonalContract } from './store'

/** What people are told of a contract; each turn of it once. */
export const contractNews = (
  { id, personName, projectName, version }: PersonalContract,
  kind: 'contract_waits' | 'contract_decided',
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${projectName}`,
})

/** What people are told of a part of a contract: that it waits to be verified, and that it was. */
export const statementNews = (
  { personName, projectName }: PersonalContract,
  { id, contractId, month, metres }: ContractStatement,
  kind: Extract<NewsKind, `contract_part_${string}`>,
): News => ({
  eventId: `${id}.${kind}`,
  kind,
  aboutId: contractId,
  title: `${personName} · ${projectName} · ${month} · ${metres} m`,
})
