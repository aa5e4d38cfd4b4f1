import { invitationView } from '../people/invite'
import { doorway } from '../people/membership'
import { Problem } from '../platform/problem'
import { credentials } from './credentials'
import { directory } from './directory'
import { type Entered, enter } from './enter'
import type { Entrance } from './entrance'
import { readInvitation } from './invitation-token'
import { may, mayGrant } from './permissions'
import { tried } from './throttle'
import { mustBeStrong } from './weak-password'

/**
 * Makes an invited person a member and signs them in.
 *
 * Someone who has a password with us already proves to know it; everyone else chooses one here.
 * Written in this order: the password and which person the user is (CONTROL), the member with the
 * used-up invitation (shard, one transaction). The person's id comes from the invitation, so the
 * same link finishes what broke off; once the last step is done, the link is as unknown as any.
 */
export async function acceptInvitation(
  entrance: Entrance,
  wish: { token: string; password: string },
): Promise<Entered> {
  const { env, nowMs } = entrance
  const link = await readInvitation(env.TOKEN_SECRET, wish.token, nowMs)
  if (!link) throw new Problem('not_found')
  const door = doorway(env[link.shard], link.companyId)
  const book = directory(env.CONTROL)
  const [invited, company] = await Promise.all([
    door.invitation(link.invitationId),
    book.company(link.companyId),
  ])
  if (!invited || !company || invitationView(invited, nowMs).state !== 'open')
    throw new Problem('not_found')
  const inviter = await door.member(invited.invitedBy)
  // What somebody may no longer give, they can no longer have given.
  if (!inviter || !may(inviter.role, 'people.invite') || !mayGrant(inviter.role, invited.role))
    throw new Problem('not_found')

  mustBeStrong(wish.password, [invited.email, invited.name, company.name], '/password')
  const login = { email: invited.email, password: wish.password }
  const user = await tried(entrance, invited.email, 'an invitation', () =>
    credentials(env, nowMs).register(login, invited.name),
  )
  await book.join({
    userId: user.userId,
    companyId: company.id,
    personId: invited.personId,
    joinedAtMs: nowMs,
  })
  await door.welcome(invited, inviter, nowMs)
  return enter(entrance, user, company.id)
}
