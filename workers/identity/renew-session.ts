import { Problem } from '../platform/problem'
import { saying } from '../platform/saying'
import { credentials } from './credentials'
import { directory } from './directory'
import { type Entered, enter } from './enter'
import type { Entrance } from './entrance'

/** A new token for a browser whose sign-in is still good; it stays in the same company. */
export async function renewSession(entrance: Entrance): Promise<Entered> {
  const user = await credentials(entrance.env, entrance.nowMs).recognise(entrance.cookie)
  if (!user) throw new Problem('not_signed_in')
  const companyId = await directory(entrance.env.CONTROL).companyOfSession(user.sessionToken)
  // No longer a member: nothing was guessed here, so nobody is told of a wrong password.
  return saying({ wrong_credentials: () => new Problem('not_signed_in') }, () =>
    enter(entrance, user, companyId ?? undefined),
  )
}
