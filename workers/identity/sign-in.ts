import type { SignIn } from '@bylaw/contract'
import { credentials } from './credentials'
import { type Entered, enter } from './enter'
import type { Entrance } from './entrance'
import { forgetTries, tried } from './throttle'

/** Checks a password and opens a session. What is wrong, the address or the password, is not said. */
export async function signIn(entrance: Entrance, wish: SignIn): Promise<Entered> {
  const user = await tried(entrance, wish.email, 'the front door', () =>
    credentials(entrance.env, entrance.nowMs).signIn(wish),
  )
  const entered = await enter(entrance, user, wish.companyId)
  await forgetTries(entrance, wish.email)
  return entered
}
