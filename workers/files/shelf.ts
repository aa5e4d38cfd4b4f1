import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { openUnsigned } from '../platform/shard'
import { fileRoom } from './file-room'
import { fileStore } from './store'

/** A company's files where nobody is signed in: visitors of its site have no scope. */
export const shelfOf = (env: Env, { id, shard }: Company) => ({
  files: fileStore(openUnsigned(env[shard]), id),
  fileRoom: fileRoom(env.FILES, id),
})
