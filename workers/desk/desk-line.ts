import type { Env } from '../env'
import type { Claims } from '../identity/token'
import type { Ground } from '../scope'

/** Opened by `openScope`; the sentences of the desk go here. */
export const deskLine = (_env: Env, _claims: Claims, _ground: Ground) => ({})

export type DeskLine = ReturnType<typeof deskLine>
