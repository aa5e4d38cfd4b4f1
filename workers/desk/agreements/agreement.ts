import type { AgreementKind, AgreementView } from '@bylaw/contract'

/** A post that has to agree before anyone else takes part (R03.1), and whoever did for it. */
export interface Approval {
  readonly role: 'lead' | 'manager' | 'owner'
  readonly byId: string | null
}

/** Something asked on a ticket, as the Desk keeps it. */
export interface Agreement {
  readonly number: number
  readonly n: number
  readonly kind: AgreementKind
  readonly state: AgreementView['state']
  readonly byId: string
  /** Null where it is asked of the requester's side, or of those who approve. */
  readonly toId: string | null
  readonly atMs: number
  readonly words: string
  readonly scope: string | null
  readonly fromMs: number | null
  readonly untilMs: number | null
  readonly urgent: boolean
  readonly answer: {
    readonly byId: string | null
    readonly atMs: number
    readonly words: string | null
  } | null
  readonly chased: number
  readonly nextChaseMs: number | null
  readonly report: string | null
  readonly copyToId: string | null
  readonly approvals: readonly Approval[]
}
