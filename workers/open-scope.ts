import { ratingLink } from './appraisals/rating-link'
import { appraisalStore } from './appraisals/store'
import { retentionStore } from './archive/retention-store'
import { archiveStore } from './archive/store'
import { attendanceStore } from './attendance/store'
import { auditStore } from './audit/store'
import { ballotBox } from './awards/ballot-box'
import { awardStore } from './awards/store'
import { callStore } from './calls/store'
import { consequenceStore } from './consequences/store'
import { contractStore } from './contracting/store'
import { customerStore } from './customers/store'
import { deskLine } from './desk/desk-line'
import { disciplineStore } from './discipline/store'
import type { Env } from './env'
import { fileRoom } from './files/file-room'
import { fileStore } from './files/store'
import { formStore } from './forms/store'
import { growthStore } from './growth/store'
import { mintInvitation } from './identity/invitation-token'
import { may } from './identity/permissions'
import type { Claims } from './identity/token'
import { articleStore } from './knowledge/store'
import { leavingStore } from './leaving/store'
import { postFor } from './mail/post'
import { mailStore } from './mail/store'
import { noticeStore } from './notices/store'
import { payStore } from './pay/store'
import { peopleStore } from './people/store'
import { idsFor, randomId } from './platform/ids'
import { sendJob } from './platform/jobs'
import { answerKeeper } from './platform/kept-answer'
import { mayPass } from './platform/may-pass'
import { openShard } from './platform/shard'
import { procedureStore } from './procedures/store'
import { projectStore } from './projects/store'
import { reportStore } from './reports/store'
import { rewardStore } from './rewards/store'
import { ruleStore } from './rulebook/store'
import type { Ground, Scope } from './scope'
import { searchStore } from './search/store'
import { staffingStore } from './staffing/store'
import { surveyStore } from './surveys/survey-store'
import { toolStore } from './tools/store'
import { tripStore } from './travel/store'
import { courierForReader } from './webhooks/courier-line'

/** What belongs to one request rather than to the person who makes it. */
export interface RequestFacts extends Pick<Ground, 'requestId' | 'now'> {
  /** The caller's idempotency key, if there is one. */
  readonly commandId: string | undefined
}

/** The only way to a company's data: opened from a verified token, narrowed to its company. */
export function openScope(env: Env, claims: Claims, request: RequestFacts): Scope {
  const { commandId } = request
  const shard = openShard(env[claims.shard], claims, commandId)
  const { companyId } = claims
  const ground: Ground = {
    companyId,
    companyName: claims.companyName,
    companyLanguage: claims.companyLanguage,
    zone: claims.zone,
    currency: claims.currency,
    shardName: claims.shard,
    personId: claims.personId,
    personName: claims.personName,
    role: claims.role,
    customerId: claims.customerId,
    language: claims.language,
    now: request.now,
    requestId: request.requestId,
    command: {
      isCarriedOut: false,
      keep: answerKeeper(env.TOKEN_SECRET, shard, claims, commandId),
    },
    // Without a key nobody can ask again, and any id will do.
    newId:
      commandId === undefined
        ? randomId
        : idsFor(env.TOKEN_SECRET, companyId, claims.personId, commandId),
    invitationLink: async (invitationId, expiresAtMs) => {
      const link = { companyId, shard: claims.shard, invitationId }
      const token = await mintInvitation(env.TOKEN_SECRET, link, expiresAtMs)
      // After the #, so that no server's log ever sees it.
      return `${env.PUBLIC_ORIGIN}/invitation#${token}`
    },
    ratingLink: async (linkId, expiresAtMs) => {
      const link = { companyId, shard: claims.shard, linkId }
      return `${env.PUBLIC_ORIGIN}/rating#${await ratingLink.mint(env.TOKEN_SECRET, link, expiresAtMs)}`
    },
    ballots: ballotBox(env.TOKEN_SECRET, companyId),
    may: (permission) => may(claims.role, permission),
    claims,
    later: (job) => sendJob(env, job),
    throttle: (name, limit, windowMs) =>
      mayPass(env, `${companyId}/${name}`, limit, windowMs, request.now),
    shard,
  }
  return Object.assign(Object.create(STORES) as Scope, ground, { env, commandId } satisfies Within)
}

/** What the stores are opened with, beside the ground that they stand on. */
interface Within {
  readonly env: Env
  readonly commandId: string | undefined
}

/**
 * Opened when they are asked for: most requests touch one of them, the busiest ones only the desk.
 * They stand in what every scope comes from, since making forty of them for each request would cost
 * more than all else that a scope is made of.
 */
const STORES: Omit<Scope, keyof Ground> & ThisType<Ground & Within> = {
  get desk() {
    return deskLine(this.env, this.claims, this, this.commandId)
  },
  get archive() {
    return archiveStore(this.shard, this.companyId)
  },
  get retention() {
    return retentionStore(this.shard, this.companyId)
  },
  get courier() {
    return courierForReader(this.env, this.companyId, this.shard)
  },
  get rules() {
    return ruleStore(this.shard, this.companyId)
  },
  get people() {
    return peopleStore(this.shard, this.companyId)
  },
  get customers() {
    return customerStore(this.shard, this.companyId)
  },
  get files() {
    return fileStore(this.shard, this.companyId)
  },
  get fileRoom() {
    return fileRoom(this.env.FILES, this.companyId)
  },
  get staffing() {
    return staffingStore(this.shard, this.companyId)
  },
  get mail() {
    return mailStore(this.shard, this.companyId)
  },
  get forms() {
    return formStore(this.shard, this.companyId)
  },
  get post() {
    return postFor(this.env, this.companyId)
  },
  get notices() {
    return noticeStore(this.shard, this.companyId, this.personId)
  },
  get procedures() {
    return procedureStore(this.shard, this.companyId)
  },
  get projects() {
    return projectStore(this.shard, this.companyId)
  },
  get attendance() {
    return attendanceStore(this.shard, this.companyId)
  },
  get trips() {
    return tripStore(this.shard, this.companyId)
  },
  get appraisals() {
    return appraisalStore(this.shard, this.companyId)
  },
  get discipline() {
    return disciplineStore(this.shard, this.companyId)
  },
  get leavings() {
    return leavingStore(this.shard, this.companyId)
  },
  get consequences() {
    return consequenceStore(this.shard, this.companyId)
  },
  get rewards() {
    return rewardStore(this.shard, this.companyId)
  },
  get awards() {
    return awardStore(this.shard, this.companyId)
  },
  get contracts() {
    return contractStore(this.shard, this.companyId)
  },
  get growth() {
    return growthStore(this.shard, this.companyId)
  },
  get pay() {
    return payStore(this.shard, this.companyId)
  },
  get audit() {
    return auditStore(this.shard, this.companyId)
  },
  get reports() {
    return reportStore(this.shard, this.companyId)
  },
  get articles() {
    return articleStore(this.shard, this.companyId)
  },
  get surveys() {
    return surveyStore(this.shard, this.companyId)
  },
  get tools() {
    return toolStore(this.shard, this.companyId)
  },
  get calls() {
    return callStore(this.shard, this.companyId)
  },
  get search() {
    return searchStore(this.shard, this.companyId)
  },
}
