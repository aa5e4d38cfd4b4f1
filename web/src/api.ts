import type { ProblemView, SessionView } from '@bylaw/contract'
import type { PathOf } from './api-paths'
import { type CommandId, commandId } from './command-id'
import { answered, answersSoFar } from './common/answering'
import { currentLanguage, htmlLanguage } from './i18n/language'

/**
 * The one way to the server. Sessions are cookies that no script can read; a session that ran
 * out is renewed once, silently, and the call is made again.
 */
export const api = {
  read: <Answer>(path: PathOf<'get'>, query: Query = {}): Promise<Answer> =>
    call<Answer>('GET', withQuery(path, query)),
  /** A command. `command` names it, so that trying again can never do it twice. */
  post: <Answer>(path: PathOf<'post'>, body: unknown, options: Change = {}): Promise<Answer> =>
    call<Answer>('POST', path, body, options),
  /** A command whose body is a text as it stands, such as a file in YAML. */
  postText: <Answer>(
    path: PathOf<'post'>,
    text: string,
    query: Query = {},
    options: Change = {},
  ): Promise<Answer> => call<Answer>('POST', withQuery(path, query), new PlainText(text), options),
  /** A file, as it is. */
  file: (path: PathOf<'get'>): Promise<Blob> =>
    signedIn(async () => (await answerTo('GET', path, undefined, { version: undefined })).blob()),
  put: <Answer>(path: PathOf<'put'>, body: unknown, options: Change = {}): Promise<Answer> =>
    call<Answer>('PUT', path, body, options),
  patch: <Answer>(path: PathOf<'patch'>, body: unknown, options: Change = {}): Promise<Answer> =>
    call<Answer>('PATCH', path, body, options),
  remove: (path: PathOf<'delete'>, options: Change = {}): Promise<void> =>
    call<void>('DELETE', path, undefined, options),
}

/** A body that is sent as it is. */
class PlainText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Query = Readonly<Record<string, string | number | undefined>>
export interface Change {
  readonly command?: CommandId
  /** The version that was read; a change of anything newer is refused as stale. */
  readonly version?: number
  /** Whether it is sent to its end though the page is left meanwhile. */
  readonly outlivesPage?: boolean
}

/** A refusal by the server, in the reader's language; `offline` when nothing answered at all. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly problem: ProblemView
  /** How much the server had answered before. */
  readonly #after = answersSoFar()

  constructor(problem: ProblemView) {
    super(problem.title)
    this.problem = problem
  }

  get code(): string {
    return this.problem.code
  }

  /** Whether nothing answered then, and the server does now. */
  isOver(answers: number): boolean {
    return this.code === 'offline' && answers > this.#after
  }
}

export const isProblem = (error: unknown, code: string): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code

let renewal: Promise<boolean> | undefined

/** Renews the session; callers at the same moment share one renewal. */
export function renewSession(): Promise<boolean> {
  renewal ??= send<SessionView>('POST', '/v1/session/renewal', undefined, { version: undefined })
    .then(
      () => true,
      () => false,
    )
    .finally(() => {
      renewal = undefined
    })
  return renewal
}

async function call<Answer>(
  method: string,
  path: string,
  body?: unknown,
  { command = commandId(), version, outlivesPage }: Change = {},
): Promise<Answer> {
  if (method !== 'POST')
    return signedIn(() => send<Answer>(method, path, body, { version, outlivesPage }))
  const sent = command.of(path, JSON.stringify(body) ?? '', version)
  try {
    const answer = await signedIn(() => send<Answer>(method, path, body, sent))
    command.ended(path)
    return answer
  } catch (error) {
    if (saysHowItEnded(error)) command.ended(path)
    throw error
  }
}

/** Sends, and once more after renewing a session that ran out. */
async function signedIn<Answer>(sending: () => Promise<Answer>): Promise<Answer> {
  try {
    return await sending()
  } catch (error) {
    if (!isProblem(error, 'not_signed_in') || !(await renewSession())) throw error
    return sending()
  }
}

/**
 * Whether a refusal means that the command was not carried out, now or at an earlier try. Who is
 * not signed in, or sends too much, was turned away before the server looked for an earlier one.
 */
export function saysHowItEnded(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false
  const { status, code } = error.problem
  return (
    status >= 400 && status < 500 && status !== 401 && status !== 429 && code !== 'still_running'
  )
}

interface Sending {
  readonly id?: string
  readonly version: number | undefined
  readonly outlivesPage?: boolean | undefined
}

/** Browsers refuse more than 64 KB of what outlives its page. */
const MOST_TO_OUTLIVE_BYTES = 64_000

async function send<Answer>(
  method: string,
  path: string,
  body: unknown,
  sending: Sending,
): Promise<Answer> {
  const response = await answerTo(method, path, body, sending)
  if (response.status === 204) return undefined as Answer
  return (await response.json()) as Answer
}

/** What the server answers; a refusal is thrown. */
async function answerTo(
  method: string,
  path: string,
  body: unknown,
  { id, version, outlivesPage }: Sending,
): Promise<Response> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': htmlLanguage(currentLanguage()),
  })
  if (body !== undefined)
    headers.set('Content-Type', body instanceof PlainText ? 'text/yaml' : 'application/json')
  if (id !== undefined) headers.set('Idempotency-Key', id)
  if (version !== undefined) headers.set('If-Match', `"${version}"`)

  const text = body instanceof PlainText ? body.text : JSON.stringify(body)
  const response = await fetch(path, {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: text }),
    ...(outlivesPage ? { keepalive: new Blob([text]).size <= MOST_TO_OUTLIVE_BYTES } : {}),
  }).catch(() => {
    throw offline()
  })
  answered()
  if (!response.ok) throw new ApiProblem(await problemOf(response))
  return response
}

/** Nothing answered at all. */
export const offline = (): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: '', status: 0, code: 'offline', request_id: '' })

const problemOf = async (response: Response): Promise<ProblemView> =>
  problemFrom(
    response.status,
    response.headers.get('Request-Id'),
    await response.text().catch(() => ''),
  )

/** What a refusal says, however much of it can be read. */
export function problemFrom(status: number, requestId: string | null, text: string): ProblemView {
  const unknown: ProblemView = {
    type: 'about:blank',
    title: '',
    status,
    code: 'internal',
    request_id: requestId ?? '',
  }
  try {
    return { ...unknown, ...(JSON.parse(text) as Partial<ProblemView>) }
  } catch {
    return unknown
  }
}

function withQuery(path: string, query: Query): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries)}`
}
