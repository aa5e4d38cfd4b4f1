import type { Language } from '@bylaw/contract'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { doorway } from '../people/membership'

/** Who is asked about a closing. */
export interface Asked {
  readonly address: string
  readonly language: Language
  readonly personId: string
}

/**
 * One person of the customer's: whoever wrote on the ticket last, else anyone who can be reached;
 * undefined where there is nobody.
 */
export async function whomToAsk(
  env: Env,
  company: Company,
  customerId: string,
  writers: readonly string[],
): Promise<Asked | undefined> {
  const contacts = await doorway(env[company.shard], company.id).contactsOf(customerId)
  const wrote = writers.map((id) => contacts.find(({ personId }) => personId === id))
  const contact = wrote.find((each) => each !== undefined) ?? contacts[0]
  return (
    contact && { address: contact.email, language: contact.language, personId: contact.personId }
  )
}
