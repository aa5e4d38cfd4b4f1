import { indexText } from '@bylaw/search-text'
import type { TicketWords } from '../desk/words-of'
import { giveSlice, ROWS_PER_COMPANY } from './slices'

/** Characters in one statement: a parameter may weigh 2 MB, and Chinese takes three bytes each. */
const IN_ONE_STATEMENT = 400_000

/**
 * Writes down what there is to search for in tickets of one company, in one transaction. Older words
 * never undo newer ones, and words that are the same are not indexed again.
 */
export async function writeTicketWords(
  shard: D1Database,
  companyId: string,
  words: readonly TicketWords[],
): Promise<void> {
  const statements = [...parcelled(words.map(lineOf))].flatMap((lines) => {
    const json = `[${lines.join(',')}]`
    // The terms before the texts, which tell whether there is anything new.
    return [TERMS, TEXTS].map((sql) => shard.prepare(sql).bind(companyId, json))
  })
  if (statements.length > 0) await shard.batch([giveSlice(shard, companyId), ...statements])
}

const lineOf = (words: TicketWords): string =>
  JSON.stringify({
    ...words,
    numberTerms: indexText(`TS-${words.number}`),
    subjectTerms: indexText(words.subject),
    customerTerms: indexText(`${words.customerName} ${words.contactName}`),
    saidTerms: indexText(words.said),
    notedTerms: indexText(words.noted),
    whose: `${words.customerId} ${words.contactId}`,
  })

function* parcelled(lines: readonly string[]): Generator<string[]> {
  let parcel: string[] = []
  let length = 0
  for (const line of lines) {
    if (parcel.length > 0 && length + line.length > IN_ONE_STATEMENT) {
      yield parcel
      parcel = []
      length = 0
    }
    parcel.push(line)
    length += line.length
  }
  if (parcel.length > 0) yield parcel
}

const NEWER = `(new.value ->> 'version' > known.version
  OR (new.value ->> 'version' = known.version AND new.value ->> 'seq' > known.seq))`

const TERMS = `
  INSERT OR REPLACE INTO search_ticket_terms
    (rowid, number, subject, customer, said, noted, whose)
  SELECT ours.slice * ${ROWS_PER_COMPANY} + (new.value ->> 'number'), new.value ->> 'numberTerms',
    new.value ->> 'subjectTerms', new.value ->> 'customerTerms', new.value ->> 'saidTerms',
    new.value ->> 'notedTerms', new.value ->> 'whose'
  FROM search_slices AS ours, json_each(?2) AS new
  LEFT JOIN search_tickets AS known
    ON known.company_id = ?1 AND known.number = new.value ->> 'number'
  WHERE ours.company_id = ?1 AND (known.number IS NULL OR (${NEWER} AND (
    known.subject <> new.value ->> 'subject' OR known.customer_name <> new.value ->> 'customerName'
    OR known.contact_name <> new.value ->> 'contactName'
    OR known.contact_id <> new.value ->> 'contactId'
    OR known.customer_id <> new.value ->> 'customerId'
    OR known.said <> new.value ->> 'said' OR known.noted <> new.value ->> 'noted')))`

const TEXTS = `
  INSERT INTO search_tickets AS known (company_id, number, id, customer_id, customer_name,
    contact_name, contact_id, subject, state, opened_at_ms, said, noted, version, seq)
  SELECT ?1, value ->> 'number', value ->> 'id', value ->> 'customerId', value ->> 'customerName',
    value ->> 'contactName', value ->> 'contactId', value ->> 'subject', value ->> 'state', value ->> 'openedAtMs', value ->> 'said',
    value ->> 'noted', value ->> 'version', value ->> 'seq'
  FROM json_each(?2)
  WHERE true
  ON CONFLICT (company_id, number) DO UPDATE SET customer_id = excluded.customer_id,
    customer_name = excluded.customer_name, contact_name = excluded.contact_name, contact_id = excluded.contact_id,
    subject = excluded.subject, state = excluded.state,
    said = excluded.said, noted = excluded.noted, version = excluded.version, seq = excluded.seq
  WHERE excluded.version > known.version
    OR (excluded.version = known.version AND excluded.seq > known.seq)`
