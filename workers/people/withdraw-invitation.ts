import type { InvitationView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { invitationView } from './invite'
import { mustBeTheirsToGive } from './theirs-to-give'

/** Takes back an invitation that nobody has accepted; its link leads nowhere from then on. */
export async function withdrawInvitation(scope: Scope, id: string): Promise<InvitationView> {
  const invitation = await scope.people.readInvitation(id)
  if (!invitation) throw new Problem('not_found')
  mustBeTheirsToGive(scope, invitation.role)
  if (invitationView(invitation, scope.now).state !== 'open') throw notOpen()

  await scope.shard.batch([
    scope.people.withdraw(id, scope.now),
    scope.shard.mustHaveChanged('wrong_state'),
    auditEntry(scope, 'invitation.withdrawn', id),
  ])
  return invitationView({ ...invitation, withdrawnAtMs: scope.now }, scope.now)
}

const notOpen = () =>
  new Problem('wrong_state', {
    detail: words(
      '邀请已被接受、撤回或已过期。',
      'The invitation has been accepted or withdrawn, or has expired.',
    ),
  })
