import { formRoutes } from './forms/control-table'
import {
  accounts,
  companies,
  memberships,
  sessions,
  users,
  verifications,
} from './identity/control-tables'
import { mailRoutes } from './mail/control-table'

/** What CONTROL holds: who may come in, and which shard is theirs. */
export const controlTables = [
  companies,
  memberships,
  users,
  sessions,
  accounts,
  verifications,
  mailRoutes,
  formRoutes,
]
