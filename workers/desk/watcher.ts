/** What is remembered with a socket while the Desk sleeps. */
export interface Watcher {
  readonly personId: string
  readonly membershipVersion: number
  /** When the session is over that it was opened in. */
  readonly endsAtMs: number
  /** The ticket on this screen now, if there is one. */
  readonly at?: { readonly ticketId: string; readonly writing: boolean }
}
