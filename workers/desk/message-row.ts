import type { MessageKind, MessageView } from '@bylaw/contract'
import type { Roster } from './roster'
import type { KeptMessage } from './tickets'

/** A row of the Desk's `messages`. */
export type MessageSql = {
  n: number
  kind: string
  visibility: string
  body: string
  steps: string
  author_id: string
  at_ms: number
  told: string | null
}

/** Author of what nobody said. */
export const BY_RULE = ''

export const messageFrom = (row: MessageSql): KeptMessage => ({
  n: row.n,
  kind: row.kind as MessageKind,
  visibility: row.visibility as MessageView['visibility'],
  body: row.body,
  steps: JSON.parse(row.steps),
  authorId: row.author_id === BY_RULE ? null : row.author_id,
  atMs: row.at_ms,
  told: row.told as KeptMessage['told'],
})

/** The body of these is the id of a person. */
export const NAMES_A_PERSON: readonly MessageKind[] = [
  'assignment',
  'taking_over',
  'hand_over',
  'incident',
]

/** What a reader sees of a message: people by their names. */
export const bodyShown = (roster: Pick<Roster, 'member'>, { kind, body }: KeptMessage): string =>
  NAMES_A_PERSON.includes(kind) ? (roster.member(body)?.name ?? '') : body
