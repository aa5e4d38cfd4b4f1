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
  // Opened when they are asked for: most requests touch one of them, the busiest ones only the desk.
  return {
    ...ground,
    get desk() {
      return deskLine(env, claims, ground, commandId)
    },
    get archive() {
      return archiveStore(shard, companyId)
    },
    get retention() {
      return retentionStore(shard, companyId)
    },
    get courier() {
      return courierForReader(env, companyId, shard)
    },
    get rules() {
      return ruleStore(shard, companyId)
    },
    get people() {
      return peopleStore(shard, companyId)
    },
    get customers() {
      return customerStore(shard, companyId)
    },
    get files() {
      return fileStore(shard, companyId)
    },
    get fileRoom() {
      return fileRoom(env.FILES, companyId)
    },
    get staffing() {
      return staffingStore(shard, companyId)
    },
    get mail() {
      return mailStore(shard, companyId)
    },
    get forms() {
      return formStore(shard, companyId)
    },
    get post() {
      return postFor(env, companyId)
    },
    get notices() {
      return noticeStore(shard, companyId, claims.personId)
    },
    get procedures() {
      return procedureStore(shard, companyId)
    },
    get projects() {
      return projectStore(shard, companyId)
    },
    get attendance() {
      return attendanceStore(shard, companyId)
    },
    get trips() {
      return tripStore(shard, companyId)
    },
    get appraisals() {
      return appraisalStore(shard, companyId)
    },
    get discipline() {
      return disciplineStore(shard, companyId)
    },
    get leavings() {
      return leavingStore(shard, companyId)
    },
    get consequences() {
      return consequenceStore(shard, companyId)
    },
    get rewards() {
      return rewardStore(shard, companyId)
    },
    get awards() {
      return awardStore(shard, companyId)
    },
    get contracts() {
      return contractStore(shard, companyId)
    },
    get growth() {
      return growthStore(shard, companyId)
    },
    get pay() {
      return payStore(shard, companyId)
    },
    get audit() {
      return auditStore(shard, companyId)
    },
    get reports() {
      return reportStore(shard, companyId)
    },
    get articles() {
      return articleStore(shard, companyId)
    },
    get surveys() {
      return surveyStore(shard, companyId)
    },
    get tools() {
      return toolStore(shard, companyId)
    },
    get calls() {
      return callStore(shard, companyId)
    },
    get search() {
      return searchStore(shard, companyId)
    },
  }
}
