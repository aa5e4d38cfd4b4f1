import type { ChangeView, Refusal } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/**
 * Everything that can go wrong in a way a caller can act on, in both languages.
 * The codes are part of the API: add, but never rename or reuse one.
 */
export const PROBLEMS = {
  malformed_request: [
    400,
    words('请求的内容不符合要求。', 'The request does not have the expected shape.'),
  ],
  not_signed_in: [401, words('请先登录。', 'Sign in first.')],
  wrong_credentials: [401, words('邮箱或密码不正确。', 'The e-mail or the password is wrong.')],
  not_allowed: [403, words('您的角色无权进行此操作。', 'Your role does not allow this.')],
  cross_site: [403, words('请求来自其他网站，已拒绝。', 'The request came from another site.')],
  not_found: [404, words('没有找到。', 'There is no such thing here.')],
  wrong_state: [409, words('当前状态下不能这样做。', 'This cannot be done in the present state.')],
  approval_required: [
    409,
    words(
      '只有第一、第二责任人可以处理；其他人参与须先经审批。',
      'Only the first and second responsible may have it; anyone else needs approval first.',
    ),
  ],
  over_capacity: [409, words('工作量已到上限。', 'They have as much open work as they may.')],
  nobody_to_pass: [
    409,
    words('公司里没有人能审批这项修改。', 'Nobody in the company could approve this.'),
  ],
  already_exists: [409, words('已经存在。', 'It exists already.')],
  unsettled: [
    409,
    words(
      '有的事项几部制度都作了规定，请先选定以哪一部为准。',
      'Several regulations govern the same subject: choose which one prevails.',
    ),
  ],
  still_running: [
    409,
    words('同一请求正在处理，请稍后再试。', 'The same request is still being carried out.'),
  ],
  stale_version: [
    412,
    words('内容已被他人修改，请刷新后再试。', 'Someone changed this since you read it.'),
  ],
  too_large: [413, words('请求内容过大。', 'The request is too large.')],
  rules_incomplete: [
    422,
    words('公司的制度没有覆盖这种情况。', 'The company’s rules do not cover this case.'),
  ],
  unacceptable: [
    422,
    words('内容有误，请按提示修改。', 'Something in the request cannot be accepted.'),
  ],
  key_reused: [
    422,
    words('同一幂等键用于了不同的请求。', 'This idempotency key was used for another request.'),
  ],
  version_required: [
    428,
    words('请用 If-Match 带上您读到的版本。', 'Send the version you read in If-Match.'),
  ],
  too_many_requests: [
    429,
    words('请求过于频繁，请稍后再试。', 'Too many requests; try again later.'),
  ],
} as const satisfies Record<string, readonly [ContentfulStatusCode, Words]>

export type ProblemCode = keyof typeof PROBLEMS

/** What cannot be, and the conditions that it lacks. */
export interface NotMet {
  readonly lead: Words
  readonly conditions: readonly {
    readonly name: Words
    readonly because: Words | null
    readonly clauses: readonly string[]
  }[]
}

export interface ProblemDetails {
  /** Places in the request, as JSON pointers, and what is wrong with each. */
  readonly errors?: readonly { pointer: string; code: string; message: Words }[]
  readonly refusal?: Refusal
  readonly notMet?: NotMet
  readonly currentVersion?: number
  /** The draft that stands in the way. */
  readonly draftId?: string
  readonly changedSince?: readonly ChangeView[]
  readonly detail?: Words
  readonly retryAfterSeconds?: number
}

/** Thrown by handlers and actions; `answerProblem` turns it into the response. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(PROBLEMS[code][1].en)
    this.code = code
    this.details = details
  }
}
