import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'

/** That a bank account was recorded for somebody, or that they objected to it. */
export interface AccountNews {
  readonly accountId: string
  readonly kind: 'recorded' | 'objected'
  /** Who is to know. */
  readonly toldId: string
  /** Whose account it is. */
  readonly personName: string
  readonly atMs: number
}

/** Tells people of accounts, each once, however often it is asked. */
export function tellOfAccounts({ notices }: DeskBooks, news: readonly AccountNews[]): void {
  for (const { accountId, kind, toldId, personName, atMs } of news) {
    const id = `${accountId}.${kind}`
    if (notices.isToldOfRecord(toldId, id)) continue
    notices.tell([toldId], {
      kind: kind === 'recorded' ? 'account' : 'account_objected',
      number: OF_NO_TICKET,
      record: { id, title: personName },
      ...SAID[kind],
      atMs,
    })
  }
}

/** No ticket has this number. */
const OF_NO_TICKET = 0

const SAID = {
  recorded: {
    what: words(
      '为您登记了收款账户；如果不是您的，请在三天内提出异议',
      'An account for your pay was recorded; if it is not yours, object within three days',
    ),
    why: words('您的工资发往这个账户', 'Your pay goes there'),
  },
  objected: {
    what: words(
      '本人对登记的收款账户提出异议，该账户停用',
      'The person objected to the account recorded for their pay; it counts no more',
    ),
    why: words('您可以查看所有人的收款账户', 'You see everybody’s accounts'),
  },
} as const
