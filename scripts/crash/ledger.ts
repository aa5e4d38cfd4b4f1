/** One write that the host acknowledged, as its client remembers it. */
export interface Written {
  readonly what: 'ticket' | 'reply' | 'customer'
  /** A text that only this write carries. */
  readonly mark: string
  /** The first acknowledged answer; a retry under the same key must say the same. */
  readonly answer: string
  /** Id of the ticket that was opened or replied to; of the customer that was added. */
  readonly id: string
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

  count(what: Written['what']): number {
    return this.written.filter((each) => each.what === what).length
  }
}
