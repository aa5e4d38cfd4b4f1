import type { InvitationView, NewInvitation } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { isOwnAddress, OWN_ADDRESS } from '../mail/own-address'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { invitationMail } from './invitation-mail'
import type { Invitation } from './invitation-store'
import type { Member } from './member-store'
import { mustBeTheirsToGive } from './theirs-to-give'

const VALID_MS = 7 * 86_400_000

/**
 * Invites a person. The link is shown to the inviter once, in this answer: it is signed, not
 * stored, and good for one use within seven days. A contact who may come in already is mailed theirs:
 * whoever else followed it would be them.
 */
export async function invite(scope: Scope, wish: NewInvitation): Promise<InvitationView> {
  mustBeTheirsToGive(scope, wish.role)
  await mustFitCustomer(scope, wish)
  if (isOwnAddress(scope, wish.email)) throw nobodys()
  const email = wish.email.toLowerCase()
  const known = await contactInvited(scope, { ...wish, email })

  const expiresAtMs = scope.now + VALID_MS
  const id = scope.newId('inv')
  const open = await scope.people.openInvitation(email, scope.now)
  if (open && open.id !== id) throw alreadyInvited(open)
  const link = await scope.invitationLink(id, expiresAtMs)
  const mails = known?.active ? [await invitationMail(scope, known, { id, link })] : []
  const invitation = await scope.people.invite(
    {
      id,
      personId: known?.personId ?? scope.newId('per'),
      name: wish.name,
      email,
      role: wish.role,
      customerId: wish.customerId ?? null,
      language: scope.companyLanguage,
      invitedBy: scope.personId,
      invitedAtMs: scope.now,
      expiresAtMs,
    },
    [
      auditEntry(scope, 'person.invited', id),
      ...mails.map((mail) => scope.mail.puttingOut(mail, scope.now)),
    ],
  )
  const view = invitationView(invitation, scope.now)
  if (mails.length > 0) return view
  return { ...view, link: await scope.invitationLink(id, invitation.expiresAtMs) }
}

/**
 * The contact whom the invited person is already; undefined for somebody new. Somebody in a
 * customer's book comes in by links that they are mailed; who invites them gives them a password as
 * well, and they stay who they are.
 */
async function contactInvited(
  scope: Scope,
  { email, role, customerId }: NewInvitation,
): Promise<Member | undefined> {
  const { people } = await scope.people.holdersOf([email], scope.now)
  const [holder] = people
  if (!holder) return undefined
  const isTheirs = holder.customerId === customerId || !holder.active
  if (role === 'contact' && holder.role === 'contact' && isTheirs) return holder
  throw new Problem('already_exists')
}

const nobodys = () =>
  new Problem('unacceptable', {
    errors: [{ pointer: '/email', code: 'taken', message: OWN_ADDRESS }],
  })

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
              'Customer contacts must belong to a customer, and nobody else can.',
            ),
      },
    ],
  })
}
