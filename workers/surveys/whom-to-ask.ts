import type { Language } from '@bylaw/contract'
import { bookAddresses } from '../customers/book-addresses'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { doorway } from '../people/membership'

/** Who is asked about a closing. */
export interface Asked {
  readonly address: string
  readonly language: Language
  /** Null for someone who has no account, and cannot answer in the portal. */
  readonly personId: string | null
}

/**
 * One person of the customer's: whoever wrote on the ticket last, else anyone with an account, else
 * anyone whom the customer's page has an address of; undefined where there is nobody.
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
  if (contact) {
    const { email, language, personId } = contact
    return { address: email, language, personId }
  }
  const [address] = await bookAddresses(env[company.shard], company.id, customerId)
  return address === undefined ? undefined : { address, language: company.language, personId: null }
}
