import type { Words } from '@bylaw/contract'

/**
 * What the tables read of each kind's rules. The server has checked the rules against the kind's
 * own schema; these say which places a table shows, and a table leaves out what it does not know.
 */
export interface SlaShape {
  readonly policies: readonly {
    readonly name: Words
    readonly clock: 'business' | 'always'
    readonly firstResponseMinutes: number | null
    readonly nextResponseMinutes: number | null
    readonly keepInformedMinutes: number | null
    readonly resolutionMinutes: number | null
  }[]
}

export interface PieceworkShape {
  readonly tables: readonly {
    readonly medium: 'supply' | 'drain'
    readonly bands: readonly {
      readonly fromMm: number
      readonly toMm: number
      readonly first: string
      readonly second: string | null
    }[]
    readonly innerWeld: { readonly rate: string } | null
  }[]
  readonly scopeFactors: Readonly<Record<'weld' | 'install' | 'repair' | 'guidance', string | null>>
  readonly dayRate: { readonly fen: number }
}

export interface PayShape {
  readonly levels: readonly { readonly level: number; readonly baseFen: number | null }[]
  readonly fieldAllowance: { readonly fen: number }
  readonly guarantee: { readonly fen: number }
  readonly furlough: { readonly companyMinimumFen: number | null }
  readonly probation: { readonly baseFen: number; readonly postSubsidyFen: number }
  readonly legalMinimumFen: number | null
}

export interface AppraisalShape {
  readonly template:
    | {
        readonly by: 'criteria'
        readonly parts: readonly {
          readonly name: Words
          readonly criteria: readonly { readonly name: Words; readonly max: number }[]
        }[]
      }
    | {
        readonly by: 'raters'
        readonly groups: readonly {
          readonly key: string
          readonly name: Words
          readonly minRaters: number
        }[]
        readonly weightsPercent: Readonly<Record<string, string>> | null
      }
  readonly bands: readonly { readonly grade: string; readonly name: Words; readonly from: string }[]
  readonly letters: Readonly<Record<string, string>> | null
}

interface Named {
  readonly key: string
  readonly name: Words
}

export interface ProcedureShape {
  readonly template:
    | {
        readonly by: 'form'
        readonly fields: readonly (Named & {
          readonly holds: 'text' | 'number' | 'date'
          readonly needed: boolean
        })[]
      }
    | {
        readonly by: 'stages'
        readonly stages: readonly Named[]
        readonly leaves: Readonly<Record<string, readonly Named[]>> | null
        readonly roles: readonly Named[]
        readonly confirmedBy: Readonly<Record<string, string>> | null
      }
    | { readonly by: 'others' }
}

export interface RewardShape {
  readonly rewards: readonly Named[]
  readonly worth: Readonly<Record<string, RewardWorth>> | null
}
export type RewardWorth =
  | { readonly by: 'praise' | 'case_by_case' }
  | { readonly by: 'fixed'; readonly fen: number }
  | { readonly by: 'share_of_benefit'; readonly bp: number }

export interface QualificationShape {
  readonly requirements: readonly (Named & {
    readonly shownBy: 'certificate' | 'test' | 'assessment' | 'training'
  })[]
  readonly posts: readonly (Named & {
    readonly needs: readonly string[]
    readonly prefers: readonly string[]
  })[]
}

type Intervals = readonly (readonly [string, string])[]

export interface CalendarShape {
  readonly hours: Readonly<Partial<Record<Weekday, Intervals>>>
  readonly holidays: readonly string[]
  readonly shifts?: Readonly<Record<string, Intervals>>
}

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]
