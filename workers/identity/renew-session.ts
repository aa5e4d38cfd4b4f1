import { Problem } from '../platform/problem'
import { credentials } from './credentials'
import { directory } from './directory'
import { type Entered, enter } from './enter'
import type { Entrance } from './entrance'

/** A new token for a browser whose sign-in is still good; it stays in the same company. */
export async function renewSession(entrance: Entrance): Promise<Entered> {
  const user = await credentials(entrance.env, entrance.nowMs).recognise(entrance.cookie)
  if (!user) throw new Problem('not_signed_in')
  const companyId = await directory(entrance.env.CONTROL).companyOfSession(user.sessionToken)
  return enter(entrance, user, companyId ?? undefined).catch((error: unknown) => {
    // No longer a member: nothing was guessed here, so nobody is told of a wrong password.
    if (error instanceof Problem && error.code === 'wrong_credentials')
      throw new Problem('not_signed_in')
    throw error
  })
}
