import type { MessageKind, MessageView } from '@bylaw/contract'
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
