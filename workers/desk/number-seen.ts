import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** A ticket’s number, if it is there and this person may see it. */
export async function numberSeen(
  { desk }: Pick<Scope, 'desk'>,
  ticketId: string,
): Promise<string | undefined> {
  try {
    return (await desk.read(ticketId)).row.number
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return undefined
    throw error
  }
}
