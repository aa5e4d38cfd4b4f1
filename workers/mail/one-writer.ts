/** Longer than the longest address with the longest name. */
const LONGEST_FROM = 1_000

const ADDRESS = /^[^\s@"<>(),;:\\[\]]+@[^\s@"<>(),;:\\[\]]+$/

/**
 * The address of whoever wrote a mail, from its From headers as they stand.
 *
 * The receiving server asked the domain of one writer whether the mail is theirs. Where a mail names
 * two, or one in such a way that two readers could take it for different people, nobody knows which
 * of them was asked: `con@acme.example, eve@elsewhere.example`, `<con@…> <eve@…>`, `(eve@…) con@…`.
 * Such a mail has no writer, nor has one without the header.
 *
 * @returns in small letters; undefined unless exactly one address is named
 */
export function oneWriter(fromHeaders: readonly string[]): string | undefined {
  const [from = '', ...more] = fromHeaders
  const written = from.replaceAll('\t', ' ').trim()
  if (more.length > 0 || written.length > LONGEST_FROM || /\p{Cc}/u.test(written)) return undefined

  // A name in quotes may hold anything: every reader takes it for a name.
  const unquoted = written.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')
  // Older mailers write the name behind the address: `con@acme.example (Con One)`.
  const withoutNote = unquoted.replace(/ *\([^()@]*\)$/, '')
  const [, name = '', inside = withoutNote] = /^([^<>]*)<([^<>]*)>$/.exec(withoutNote) ?? []
  const address = inside.trim().toLowerCase()
  return ADDRESS.test(address) && isName(name, address) ? address : undefined
}

/** A name in which no other address could be read. Some mailers repeat the address as it is. */
const isName = (name: string, address: string): boolean =>
  !/[@:;\\]/.test(name) || name.replaceAll("'", '').trim().toLowerCase() === address
