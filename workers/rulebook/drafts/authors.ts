import type { Scope } from '../../scope'
import type { Author, DraftRow } from './draft-table'

type Written = Pick<DraftRow, 'authors'>

/** Whether someone has had a hand in a draft, or in rules that are on its path with it. */
export const hasWritten = ({ authors }: Written, personId: string): boolean =>
  authors.some((author) => author.personId === personId)

/** Those who have written the draft itself. */
export const ownAuthors = ({ authors }: Written): readonly Author[] =>
  authors.filter(({ ofPart }) => ofPart !== true)

/** The authors with the caller among them, as the last to have written. */
export const withAuthor = (
  authors: readonly Author[],
  { personId, personName: name, now: atMs }: Scope,
): readonly Author[] => [
  ...authors.filter((each) => each.personId !== personId),
  { personId, name, atMs },
]

/** Everyone who has written a text or rules that go along with it: none of them judges the whole. */
export function authorsOfWhole(text: Written, parts: readonly Written[]): readonly Author[] {
  const own = ownAuthors(text)
  const others = parts
    .flatMap(({ authors }) => authors)
    .filter(({ personId }) => !hasWritten({ authors: own }, personId))
    .filter(({ personId }, at, all) => all.findIndex((each) => each.personId === personId) === at)
  return [...own, ...others.map((each) => ({ ...each, ofPart: true }))]
}

/** The parts that somebody else had a hand in than wrote the text. */
export function partsByOthers<Part extends { readonly draft: Written }>(
  text: Written,
  parts: readonly Part[],
): readonly Part[] {
  const own = { authors: ownAuthors(text) }
  return parts.filter(({ draft }) =>
    draft.authors.some(({ personId }) => !hasWritten(own, personId)),
  )
}
