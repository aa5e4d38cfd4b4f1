import type { NewsKind } from '@bylaw/contract'
import type { News } from '../notices/tell'
import type { PersonalContract } from './store'

/** What people are told of a contract; each turn of it once. */
export const contractNews = (
  { id, personName, projectName, version }: PersonalContract,
  kind: Extract<NewsKind, `contract_${string}`>,
): News => ({
  eventId: `${id}.${kind}.${version}`,
  kind,
  aboutId: id,
  title: `${personName} · ${projectName}`,
})
