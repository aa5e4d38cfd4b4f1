import type { EarlierMessages, FileView, MergingView, MessageView } from '@bylaw/contract'
import { LETTER_PAGE } from '../files/letter-page'
import { sentTo } from './addressing/addressing'
import type { DeskBooks } from './books'
import { namesOf } from './following/following'
import { mergingOf } from './lifecycle/merging-view'
import { bodyShown } from './message-row'
import type { Member } from './roster'
import { sightOf } from './sight'
import { numberText, type Ticket } from './ticket'
import type { KeptMessage } from './tickets'

/** Messages in one answer; a reader who wants more asks again. */
const MOST_MESSAGES = 200
/** Characters in one answer, which a Desk may not make larger than 32 MiB, nor a browser like. */
const MOST_CHARACTERS = 350_000
/** A number that no message has reached. */
const LATEST = Number.MAX_SAFE_INTEGER

/**
 * The latest of what was said on a ticket, as far as the reader may know it, oldest first.
 *
 * @param before a message's place in its ticket; what was said earlier is wanted
 */
export function conversation(
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  before: number = LATEST,
): EarlierMessages {
  const { tickets, roster, attachments, addressees, followers } = books
  const nameOf = (personId: string) => roster.member(personId)?.name ?? ''
  const shown: MessageView[] = []
  const withFiles = (): EarlierMessages['messages'] => {
    const first = placeOfMessage(shown.at(-1)?.id ?? '')
    const files = attachments.from(ticket.number, first)
    const named = followers.mentionsFrom(ticket.number, first)
    const addressed = addressees.from(ticket.number, first)
    return shown.reverse().map((message) => {
      const n = placeOfMessage(message.id)
      const mentions = named.get(n)
      return {
        ...message,
        ...sentAlong(files.get(n) ?? []),
        ...sentTo(books, reader, addressed.get(n) ?? []),
        ...(mentions ? { mentions: namesOf(books, mentions) } : {}),
      }
    })
  }
  let characters = 0
  for (const said of tickets.saidBefore(ticket.number, before, !sightOf(reader).internal)) {
    const merging = mergingOf(books, ticket, reader, said)
    characters += lengthOf(said) + lengthAlong(merging)
    const oldest = shown.at(-1)
    if (oldest && (shown.length === MOST_MESSAGES || characters > MOST_CHARACTERS))
      return { messages: withFiles(), olderMessages: oldest.id }
    shown.push({
      id: `${numberText(ticket.number)}.${said.n}`,
      kind: said.kind,
      visibility: said.visibility,
      body: bodyShown(roster, said),
      steps: said.steps,
      files: [],
      authorId: said.authorId,
      authorName: said.authorId === null ? '' : nameOf(said.authorId),
      at: new Date(said.atMs).toISOString(),
      ...(said.told === null ? {} : { told: said.told }),
      ...(merging ? { merging } : {}),
    })
  }
  return { messages: withFiles() }
}

/** A message's place in its ticket: `TS-1001.57` is the 57th. */
export const placeOfMessage = (id: string): number => Number(id.split('.').at(-1))

const lengthOf = ({ body, steps }: KeptMessage): number =>
  steps.reduce((sum, step) => sum + step.length, body.length)

const lengthAlong = ({ description = '', before = [] }: Partial<MergingView> = {}): number =>
  before.reduce((sum, each) => sum + (each.description ?? '').length, description.length)

/** The files of a message, and the page of the mail that it came as. */
function sentAlong(files: readonly FileView[]): Pick<MessageView, 'files' | 'page'> {
  const page = files.find(({ mediaType }) => mediaType === LETTER_PAGE)
  return {
    files: files.filter((file) => file !== page),
    ...(page ? { page: { fileId: page.id, blockedPictures: Number(page.name) } } : {}),
  }
}
