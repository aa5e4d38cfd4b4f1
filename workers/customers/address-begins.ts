import { and, gte, lt, ne } from 'drizzle-orm'
import { customerContacts } from './book-table'

/** Whether a contact has an address that begins so; addresses are kept in small letters. */
export function addressBegins(text: string) {
  const { email } = customerContacts
  const start = text.toLowerCase()
  return and(gte(email, start), lt(email, `${start}\u{10ffff}`), ne(email, ''))
}
