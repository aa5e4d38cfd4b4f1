import type { InvitationView, NewInvitation } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { Invitation } from './invitation-store'
import { mustBeTheirsToGive } from './theirs-to-give'

const VALID_MS = 7 * 86_400_000

/**
 * Invites a person. The link is shown to the inviter once, in this answer: it is signed, not
 * stored, and good for one use within seven days.
 */
export async function invite(scope: Scope, wish: NewInvitation): Promise<InvitationView> {
  mustBeTheirsToGive(scope, wish.role)
  await mustFitCustomer(scope, wish)
  const email = wish.email.toLowerCase()
  const personId = await personInvited(scope, { ...wish, email })

  const expiresAtMs = scope.now + VALID_MS
  const id = scope.newId('inv')
  const open = await scope.people.openInvitation(email, scope.now)
  if (open && open.id !== id) throw alreadyInvited(open)
  const invitation = await scope.people.invite(
    {
      id,
      personId,
      name: wish.name,
      email,
      role: wish.role,
      customerId: wish.customerId ?? null,
      language: scope.companyLanguage,
      invitedBy: scope.personId,
      invitedAtMs: scope.now,
      expiresAtMs,
    },
    [auditEntry(scope, 'person.invited', id)],
  )
  const link = await scope.invitationLink(invitation.id, invitation.expiresAtMs)
  return { ...invitationView(invitation, scope.now), link }
}

/**
 * Who the invited person will be. Somebody in a customer's book comes in by links that they are
 * mailed; who invites them gives them a password as well, and they stay who they are.
 */
async function personInvited(
  scope: Scope,
  { email, role, customerId }: NewInvitation,
): Promise<string> {
  const { people } = await scope.people.holdersOf([email], scope.now)
  const [holder] = people
  if (!holder) return scope.newId('per')
  const isTheirs = holder.customerId === customerId || !holder.active
  if (role === 'contact' && holder.role === 'contact' && isTheirs) return holder.personId
  throw new Problem('already_exists')
}

/** Two links for one person would be two people, or one with the role that was meant to be taken back. */
const alreadyInvited = ({ name, expiresAtMs }: Invitation) => {
  const until = new Date(expiresAtMs).toISOString()
  return new Problem('already_exists', {
    detail: words(
      `该邮箱已有一份给“${name}”的邀请尚未使用（有效至 ${until}）。如需重发，请先撤回。`,
      `“${name}” has an invitation to this address that is still open (until ${until}). Withdraw it first.`,
    ),
  })
}

export const invitationView = (row: Invitation, nowMs: number): InvitationView => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  state: stateOf(row, nowMs),
  expiresAt: new Date(row.expiresAtMs).toISOString(),
})

function stateOf(row: Invitation, nowMs: number): InvitationView['state'] {
  if (row.acceptedAtMs !== null) return 'accepted'
  if (row.withdrawnAtMs !== null) return 'withdrawn'
  return row.expiresAtMs <= nowMs ? 'expired' : 'open'
}

/** A contact is invited for a customer of ours; everyone else for the company itself. */
async function mustFitCustomer(scope: Scope, { role, customerId }: NewInvitation): Promise<void> {
  const fits = (role === 'contact') === (customerId !== undefined)
  const known = customerId === undefined || (await scope.customers.read(customerId)) !== undefined
  if (fits && known) return
  throw new Problem('unacceptable', {
    errors: [
      {
        pointer: '/customerId',
        code: fits ? 'unknown' : 'does_not_fit',
        message: fits
          ? words('没有这个客户。', 'There is no such customer.')
          : words(
              '客户联系人必须且只有客户联系人需要选择客户。',
              'A contact, and only a contact, belongs to a customer.',
            ),
      },
    ],
  })
}
