import type { Language, Role } from '@bylaw/contract'
import type { Instant } from '@bylaw/kernel'
import type { AppraisalStore } from './appraisals/store'
import type { RetentionStore } from './archive/retention-store'
import type { ArchiveStore } from './archive/store'
import type { AttendanceStore } from './attendance/store'
import type { AuditStore } from './audit/store'
import type { BallotBox } from './awards/ballot-box'
import type { AwardStore } from './awards/store'
import type { CallStore } from './calls/store'
import type { ConsequenceStore } from './consequences/store'
import type { ContractStore } from './contracting/store'
import type { CustomerStore } from './customers/store'
import type { DeskLine } from './desk/desk-line'
import type { DisciplineStore } from './discipline/store'
import type { Env } from './env'
import type { FileRoom } from './files/file-room'
import type { FileStore } from './files/store'
import type { FormStore } from './forms/store'
import type { GrowthStore } from './growth/store'
import type { Permission } from './identity/permissions'
import type { Claims } from './identity/token'
import type { ArticleStore } from './knowledge/store'
import type { LeavingStore } from './leaving/store'
import type { Post } from './mail/post'
import type { MailStore } from './mail/store'
import type { NoticeStore } from './notices/store'
import type { PayStore } from './pay/store'
import type { PeopleStore } from './people/store'
import type { Job } from './platform/jobs'
import type { Queries } from './platform/run-batch'
import type { Shard } from './platform/shard'
import type { ShardName } from './platform/shards'
import type { ProcedureStore } from './procedures/store'
import type { ProjectStore } from './projects/store'
import type { ReportStore } from './reports/store'
import type { RewardStore } from './rewards/store'
import type { RuleStore } from './rulebook/store'
import type { SearchStore } from './search/store'
import type { StaffingStore } from './staffing/store'
import type { SurveyStore } from './surveys/survey-store'
import type { ToolStore } from './tools/store'
import type { TripStore } from './travel/store'
import type { CourierLine } from './webhooks/courier-line'

/** Told by `rememberCommands`, which knows of the tries before. */
export interface CommandInHand {
  isCarriedOut: boolean
  /** What keeps the answer that is given to a retry; nothing where there can be none. */
  readonly keep: (text: string, status: number) => readonly Queries[number][]
}

/** Who asks, for whom and when; every store is opened on it. */
export interface Ground {
  readonly companyId: string
  /** The company's zone, currency and name, as its session token carries them. */
  readonly companyName: string
  readonly companyLanguage: Language
  readonly zone: string
  readonly currency: string
  /** Which shard holds the company. */
  readonly shardName: ShardName
  readonly personId: string
  readonly personName: string
  readonly role: Role
  /** The customer a contact belongs to; null for staff. */
  readonly customerId: string | null
  readonly language: Language
  /** Read once per request, so that one request has one now. */
  readonly now: Instant
  readonly requestId: string
  /** The command with an idempotency key that is carried out, and whether an earlier try did so. */
  readonly command: CommandInHand
  /** A new id such as `tkt_01k…`; a command with an idempotency key gets the same ids again. */
  readonly newId: (prefix: string) => string
  /** The link with which an invited person comes in; signed, and good until then. */
  readonly invitationLink: (invitationId: string, expiresAtMs: number) => Promise<string>
  /** The link by which a customer rates without an account; signed, and good until then. */
  readonly ratingLink: (ratingId: string, expiresAtMs: number) => Promise<string>
  /** Where nominations lie, sealed. */
  readonly ballots: BallotBox
  readonly may: (permission: Permission) => boolean
  /** Who asks, as their session says: for work that goes on after the answer. */
  readonly claims: Claims
  /** Has work gone on with after the answer. */
  readonly later: (job: Job) => Promise<void>
  /** Counts a try under a name of the company's; throws `too_many_requests` when there were too many. */
  readonly throttle: (name: string, limit: number, windowMs: number) => Promise<void>
  /** One transaction on the company's shard, guarded by the reader's membership. */
  readonly shard: Shard
}

/**
 * All that a request may touch. The stores are narrowed to one company and write it into every
 * query. `shard` itself is not: it only runs what they built, and the tidy test names the few
 * files that may build a query on it.
 */
export interface Scope extends Ground, Whole {
  readonly desk: DeskLine
  readonly archive: ArchiveStore
  readonly retention: RetentionStore
  readonly courier: CourierLine
  readonly rules: RuleStore
  readonly people: PeopleStore
  readonly customers: CustomerStore
  readonly files: FileStore
  /** Where the bytes of files lie. */
  readonly fileRoom: FileRoom
  readonly staffing: StaffingStore
  readonly mail: MailStore
  readonly forms: FormStore
  readonly post: Post
  readonly notices: NoticeStore
  readonly procedures: ProcedureStore
  readonly projects: ProjectStore
  readonly contracts: ContractStore
  readonly trips: TripStore
  readonly attendance: AttendanceStore
  readonly appraisals: AppraisalStore
  readonly discipline: DisciplineStore
  readonly leavings: LeavingStore
  readonly awards: AwardStore
  readonly growth: GrowthStore
  readonly rewards: RewardStore
  readonly consequences: ConsequenceStore
  readonly pay: PayStore
  readonly audit: AuditStore
  readonly reports: ReportStore
  readonly search: SearchStore
  readonly articles: ArticleStore
  readonly surveys: SurveyStore
  readonly calls: CallStore
  readonly tools: ToolStore
}

/** What no spread has: a spread of a scope would lose its stores, which lie behind it. */
declare class Whole {
  private readonly isWhole: true
}

/** The scope with something of it put differently. */
export const scopeWith = (scope: Scope, other: Partial<Scope>): Scope =>
  Object.create(scope, Object.getOwnPropertyDescriptors(other))

export interface AppEnv {
  Bindings: Env
  Variables: {
    requestId: string
    language: Language
    scope: Scope
    /** When the caller's token is over. */
    sessionEndsAtMs: number
  }
}
