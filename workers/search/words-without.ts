import type { TicketWords } from '../desk/words-of'
import { writeTicketWords } from './write-ticket-words'

/** Has an archived ticket found by what is left of its words. */
export async function wordsWithout(
  shard: D1Database,
  companyId: string,
  number: number,
  left: (text: string) => string,
): Promise<void> {
  const words = await shard
    .prepare(
      `SELECT number, id, customer_id AS customerId, customer_name AS customerName, contact_name AS contactName, contact_id AS contactId,
         subject, state, opened_at_ms AS openedAtMs, said, noted, version, seq
       FROM search_tickets WHERE company_id = ? AND number = ?`,
    )
    .bind(companyId, number)
    .first<TicketWords>()
  if (!words) return
  const { subject, said, noted, seq } = words
  const cleaned = {
    contactName: '',
    contactId: '',
    subject: left(subject),
    said: left(said),
    noted: left(noted),
    seq: seq + 1,
  }
  await writeTicketWords(shard, companyId, [{ ...words, ...cleaned }])
}
