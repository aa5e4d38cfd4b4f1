import { createHash } from 'node:crypto'
import { seal, unseal } from '../platform/sealed-text'

/** Seals what is nominated, and names it by a secret that is not kept. */
export interface BallotBox {
  /** The name of a ballot: only who holds the token can tell which one is theirs. */
  readonly nameOf: (month: string, token: string) => string
  readonly seal: (month: string, nomineeIds: readonly string[]) => string
  readonly open: (month: string, sealed: string) => readonly string[]
}

/** As long as the longest ballot there can be, so that its length does not tell how many it names. */
const LENGTH = 20 * 70

/** One company's box. The database holds what is sealed, the key is with the program. */
export const ballotBox = (secret: string, companyId: string): BallotBox => {
  const names = (month: string) => ['ballot', companyId, month]
  return {
    nameOf: (month, token) =>
      createHash('sha256')
        .update(JSON.stringify([companyId, month, token]))
        .digest('base64url'),
    seal: (month, nomineeIds) =>
      seal(secret, names(month), JSON.stringify(nomineeIds).padEnd(LENGTH)),
    open: (month, sealed) => JSON.parse(unseal(secret, names(month), sealed)) as string[],
  }
}
