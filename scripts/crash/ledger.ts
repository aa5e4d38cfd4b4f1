/** What a client may do: at the desk, in an area of D1, or by mail. */
export type What =
  | 'ticket'
  | 'reply'
  | 'assignment'
  | 'solution'
  | 'customer'
  /** A mail of a contact's that is to become a ticket. */
  | 'mail'
  /** A mail of a contact's to a sealed address. */
  | 'mail_reply'
  /** A reply on a ticket that came by mail, of which its contact is to get a mail. */
  | 'mailed_reply'

/** One write that the host acknowledged, as its client remembers it. */
export interface Written {
  readonly what: What
  /** A text that only this write carries. */
  readonly mark: string
  /** The first acknowledged answer; a retry under the same key must say the same. */
  readonly answer: string
  /** Id of the ticket that was opened or written on; of the customer that was added. */
  readonly id: string
  /** The ticket's version that it led to, where the desk said so. */
  readonly version?: number
  /** Who is to get a mail of it. */
  readonly mailedTo?: string
}

/** What the clients know to be done, kept outside of the host that is killed. */
export class Ledger {
  readonly written: Written[] = []
  /** Writes sent again after they had been acknowledged. */
  retried = 0
  /** Retries that were answered differently from the first time. */
  readonly changedAnswers: string[] = []
  /** Attempts that broke off, so that nobody knows whether they were done until a retry says so. */
  brokenOff = 0
  /** Writes that the host refused, as they did not fit what the ticket had become. */
  refused = 0

  count(...whats: readonly What[]): number {
    return this.written.filter(({ what }) => whats.includes(what)).length
  }
}
