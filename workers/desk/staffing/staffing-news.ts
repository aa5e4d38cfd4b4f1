import type { Expertise } from '@bylaw/contract'
import type { KeptShift } from '../../staffing/table'

/** What the Desk keeps copies of besides people, customers and rules. */
export type StaffingKind = 'group' | 'duty' | 'absence' | 'pair'

/** Something of a company's staffing as it travels to the Desk and lies there. */
export interface StaffingNews {
  readonly kind: StaffingKind
  readonly id: string
  /** Only rises. */
  readonly version: number
  /** The thing itself as JSON. */
  readonly body: string
}

export interface Group {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly products: readonly string[]
  readonly regions: readonly string[]
  readonly businesses: readonly string[]
  readonly leaderId: string
  readonly deputyId: string | null
  readonly members: readonly { readonly personId: string; readonly expertise: Expertise[] }[]
  readonly active: boolean
}

export interface Duty {
  readonly personId: string
  readonly capacityMinutes: number | null
  readonly shift: KeptShift | null
}

export interface Absence {
  readonly id: string
  readonly personId: string
  readonly substituteId: string | null
  readonly fromMs: number
  readonly toMs: number
  readonly withdrawn: boolean
  /** When it was taken back; until then whoever stood in did. */
  readonly endedAtMs?: number | null
}

/** The first and second responsible of a customer. */
export interface Pair {
  readonly customerId: string
  readonly firstId: string
  readonly secondId: string | null
  readonly fromMs: number
}
