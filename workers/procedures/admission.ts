import type { ProcedureAct, ProcedureTemplate } from '@bylaw/contract'
import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import type { ProblemCode } from '../platform/problem'
import { checkerAs, type Entry, type Start } from './facts'
import { outlineOf, type Template } from './outline'
import type { Standing } from './standing'

/** Who wants to do something, and what they are to the record. */
export interface Actor {
  readonly personId: string
  readonly role: Entry['role']
  /** The record is theirs to see through, or they may see to everyone’s. */
  readonly seesThrough: boolean
  readonly isAbout: boolean
  /** Keys of the posts they hold. */
  readonly posts: readonly string[]
  /** Whether they bring a paper along. */
  readonly bringsFile: boolean
}

export interface NotAdmitted {
  readonly code: Extract<ProblemCode, 'unacceptable' | 'not_allowed' | 'wrong_state'>
  readonly pointer?: string
  readonly detail: Words
}

/** What can be done in a procedure of each kind; a note can be left in any. */
const FITTING: Readonly<Record<ProcedureTemplate, readonly ProcedureAct['did'][]>> = {
  meeting: ['attended', 'filed'],
  papers: ['signed'],
  approval: ['approved', 'declined'],
  duty: ['done'],
  form: ['filled'],
  stages: ['passed', 'failed', 'filed'],
  remedy: ['filled', 'done', 'checked'],
  custody: ['issued', 'received', 'returned', 'lost', 'settling'],
}

/**
 * Whether someone may do this now: it fits the kind of procedure, it names what the rule lists, it
 * is theirs to do, and it is its turn.
 */
export function admitted(
  template: Template,
  start: Start,
  entries: readonly Entry[],
  before: Standing,
  act: ProcedureAct,
  actor: Actor,
  today: string,
): Result<null, NotAdmitted> {
  if (act.did === 'noted') return ok(null)
  if (act.did === 'dropped') return actor.seesThrough ? ok(null) : no('not_allowed', NOT_YOURS)
  if (!FITTING[template.by].includes(act.did)) return no('unacceptable', DOES_NOT_FIT, '/act/did')
  const unknown = unknownIn(template, act)
  if (unknown !== undefined) return no('unacceptable', NOT_LISTED, `/act/${unknown}`)
  switch (act.did) {
    case 'approved':
    case 'declined':
      return approving(template, start, entries, act.post, actor)
    case 'passed':
    case 'failed':
      return passing(template, before, act, actor)
    case 'checked':
      return checking(template, start, entries, actor)
    case 'received':
      return actor.isAbout ? ok(null) : no('not_allowed', ONLY_THE_HOLDER)
    case 'done':
      if (act.on > today) return no('unacceptable', NOT_YET, '/act/on')
      return actor.seesThrough ? ok(null) : no('not_allowed', NOT_YOURS)
    case 'attended':
      return attending(template, entries, act, actor)
    default:
      return actor.seesThrough ? ok(null) : no('not_allowed', NOT_YOURS)
  }
}

/** The member of an act that names nothing on the rule’s list. */
function unknownIn(template: Template, act: ProcedureAct): string | undefined {
  const { fields, posts, stages, papers, things } = outlineOf(template)
  const has = (list: readonly { key: string }[], key: string) =>
    list.some((each) => each.key === key)
  if ('post' in act && !has(posts, act.post)) return 'post'
  if ('stage' in act && !has(stages, act.stage)) return 'stage'
  if (act.did === 'failed' && act.cause !== null && !has(stages, act.cause)) return 'cause'
  if ('paper' in act && !has(papers, act.paper)) return 'paper'
  if ('thing' in act && !has(things, act.thing)) return 'thing'
  if (act.did !== 'filled') return undefined
  const box = Object.keys(act.boxes).find((key) => !has(fields, key))
  return box === undefined ? undefined : `boxes/${box}`
}

/**
 * Whoever sees a meeting through writes down who came. Where work may begin by it, each signs for
 * themselves and for one post only, and whoever stands in for someone brings that in writing.
 */
function attending(
  template: Template,
  entries: readonly Entry[],
  act: Extract<ProcedureAct, { did: 'attended' }>,
  actor: Actor,
): Result<null, NotAdmitted> {
  const holds = actor.posts.includes(act.post)
  if (!holds && !actor.seesThrough) return no('not_allowed', NOT_YOURS)
  if (template.by !== 'meeting' || !template.opens) return ok(null)
  if (act.as === 'deputy_in_writing')
    return actor.bringsFile ? ok(null) : no('unacceptable', NO_WRITING, '/fileIds')
  if (!holds) return no('not_allowed', SIGN_ONESELF)
  const signedElsewhere = entries.some(
    ({ personId, act: did }) =>
      personId === actor.personId &&
      did.did === 'attended' &&
      did.as !== 'deputy_in_writing' &&
      did.post !== act.post,
  )
  return signedElsewhere ? no('not_allowed', SIGNED_ONCE) : ok(null)
}

/** Nobody approves what they began themselves, and nobody’s word counts twice. */
function approving(
  template: Template,
  start: Start,
  entries: readonly Entry[],
  post: string,
  actor: Actor,
): Result<null, NotAdmitted> {
  if (!actor.posts.includes(post)) return no('not_allowed', NOT_THE_HOLDER)
  if (actor.personId === start.startedBy) return no('not_allowed', OWN)
  const approvals = entries.filter(({ act }) => act.did === 'approved')
  if (approvals.some(({ act }) => act.did === 'approved' && act.post === post))
    return no('wrong_state', GIVEN)
  if (approvals.some(({ personId }) => personId === actor.personId)) return no('not_allowed', TWICE)
  if (template.by !== 'approval' || template.order !== 'in_order') return ok(null)
  const first = template.steps.find(
    ({ key }) => !approvals.some(({ act }) => act.did === 'approved' && act.post === key),
  )
  return first?.key === post ? ok(null) : no('wrong_state', OUT_OF_TURN)
}

function passing(
  template: Template,
  { answer }: Standing,
  act: Extract<ProcedureAct, { did: 'passed' | 'failed' }>,
  actor: Actor,
): Result<null, NotAdmitted> {
  // While the rule leaves open who passes a stage, the question is the answer.
  if (template.by !== 'stages' || !answer?.ok || answer.value.decision.by !== 'stages')
    return ok(null)
  const { at, mayPass } = answer.value.decision
  if (act.stage !== at) return no('wrong_state', OUT_OF_TURN)
  if (!actor.posts.includes(template.confirmedBy?.[act.stage] ?? ''))
    return no('not_allowed', NOT_THE_HOLDER)
  return act.did === 'failed' || mayPass ? ok(null) : no('wrong_state', PAPERS_MISSING)
}

function checking(
  template: Template,
  { startedBy }: Start,
  entries: readonly Entry[],
  actor: Actor,
): Result<null, NotAdmitted> {
  const done = entries.findLast(({ act }) => act.did === 'done')
  if (!done) return no('wrong_state', NOTHING_TO_CHECK)
  if (template.by !== 'remedy' || template.checkedBy === null) return ok(null)
  const who = checkerAs(template.checkedBy, startedBy, done, actor)
  const counts =
    template.checkedBy === 'anyone_else' ? who !== 'whoever_did_it' : who === template.checkedBy
  return counts ? ok(null) : no('not_allowed', CHECKED_BY_ANOTHER)
}

const no = (code: NotAdmitted['code'], detail: Words, pointer?: string) =>
  refuse({ code, detail, ...(pointer === undefined ? {} : { pointer }) })

const NOT_YOURS = words(
  '只有负责人、发起人或主管可以办理这一项。',
  'Only whoever sees it through, began it or leads may do this.',
)
const DOES_NOT_FIT = words('这类程序没有这一项。', 'A procedure of this kind has nothing like it.')
const NOT_LISTED = words('规则里没有列出这一项。', 'The rule lists nothing of the kind.')
const NOT_THE_HOLDER = words(
  '只有担任该岗位的人可以表态。',
  'Only someone who holds the post may say so.',
)
const OWN = words('自己发起的事项不能由自己批准。', 'Nobody approves what they began themselves.')
const TWICE = words(
  '同一个人不能批准两级，请由担任该岗位的其他人批准。',
  'One person gives one of the approvals; someone else who holds the post has to give this one.',
)
const GIVEN = words('这一级已经批准。', 'This approval has been given.')
const OUT_OF_TURN = words('还没有轮到这一项。', 'It is not the turn of this one yet.')
const PAPERS_MISSING = words('本阶段的文档还没有齐。', 'Papers of this stage are not on file yet.')
const SIGN_ONESELF = words(
  '这一项须由担任该岗位的人本人签认。',
  'Whoever holds this post signs for it themselves.',
)
const SIGNED_ONCE = words(
  '同一个人不能替两方签认，请由另一方本人签认。',
  'One person signs for one side only; the other side signs for itself.',
)
const NO_WRITING = words(
  '由他人代为参加，须附上书面委托。',
  'Whoever stands in for someone brings that in writing: attach the paper.',
)
const NOTHING_TO_CHECK = words(
  '还没有整改，无从复查。',
  'Nothing is put right yet that could be checked.',
)
const CHECKED_BY_ANOTHER = words(
  '按规则应由其他人复查。',
  'By the rule, someone else has to check it.',
)
const ONLY_THE_HOLDER = words(
  '只有领用人本人可以签收。',
  'Only whoever holds the things signs for them.',
)
const NOT_YET = words('日期不能晚于今天。', 'The day cannot be after today.')
