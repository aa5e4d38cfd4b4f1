import type { Role } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { mayGrant } from '../identity/permissions'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** Refuses to give, change or end access that is the owner's to decide on. */
export function mustBeTheirsToGive(scope: Scope, role: Role): void {
  if (mayGrant(scope.role, role)) return
  throw new Problem('not_allowed', { detail: role === 'contact' ? OF_CUSTOMERS : OF_OWNERS })
}

const OF_OWNERS = words(
  '这个角色只能由企业所有者授予、变更或停用。',
  'Only an owner can grant or change this role, or end access for someone who has it.',
)
const OF_CUSTOMERS = words(
  '客户联系人由企业所有者或经理邀请、变更或停用。',
  'Only an owner or a manager can invite, change or deactivate customer contacts.',
)
