import { exports } from 'cloudflare:workers'
import type { InvitationView, Language, Role, SessionView } from '@bylaw/contract'
import { overheard } from './canaries'

/** What came back. `body` is the parsed JSON; undefined when there was none. */
export interface Answer<Body = unknown> {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

export interface Wish {
  readonly json?: unknown
  /** Sent as it is, for bodies that are not JSON. */
  readonly text?: string
  /** A file that is the body as it stands. */
  readonly file?: string | Uint8Array<ArrayBuffer>
  /** Idempotency key. */
  readonly key?: string
  /** Version for If-Match. */
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Someone at the front door; signed in or not. */
export interface Caller {
  readonly call: <Body = unknown>(
    method: string,
    path: string,
    wish?: Wish,
  ) => Promise<Answer<Body>>
  readonly get: <Body = unknown>(path: string, wish?: Wish) => Promise<Answer<Body>>
  readonly post: <Body = unknown>(
    path: string,
    json?: unknown,
    wish?: Wish,
  ) => Promise<Answer<Body>>
  readonly patch: <Body = unknown>(
    path: string,
    json?: unknown,
    wish?: Wish,
  ) => Promise<Answer<Body>>
  readonly put: <Body = unknown>(path: string, json?: unknown, wish?: Wish) => Promise<Answer<Body>>
}

export interface Person extends Caller {
  readonly personId: string
  readonly token: string
  readonly email: string
}

export interface Company {
  readonly companyId: string
  readonly owner: Person
  /** A person of this role, invited and let in on first use. Not for contacts. */
  readonly as: (role: Exclude<Role, 'contact'>) => Promise<Person>
  /** A contact of one of the company's customers. */
  readonly contactOf: (customerId: string) => Promise<Person>
}

export const PASSWORD = 'seven brisk otters mend a roof'
const ORIGIN = 'http://bylaw.test'

/** Anyone, sending these headers along with each request; what a known person is told is overheard. */
export function caller(headers: Readonly<Record<string, string>> = {}, personId?: string): Caller {
  const call = async <Body>(method: string, path: string, wish: Wish = {}) => {
    const text = wish.text ?? (wish.json === undefined ? undefined : JSON.stringify(wish.json))
    const file = wish.file === undefined ? undefined : new Blob([wish.file])
    const body = file ?? text
    const response = await exports.default.fetch(`${ORIGIN}${path}`, {
      method,
      headers: {
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(file === undefined
          ? {}
          : {
              'content-type': 'application/octet-stream',
              'content-length': String(file.size),
            }),
        ...(wish.key === undefined ? {} : { 'idempotency-key': wish.key }),
        ...(wish.version === undefined ? {} : { 'if-match': `"${wish.version}"` }),
        ...headers,
        ...wish.headers,
      },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    })
    // Read as bytes: what comes back may be a file.
    const answer = new TextDecoder().decode(await response.arrayBuffer())
    overheard(personId, `${method} ${path}`, answer)
    const json = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      body: (json ? JSON.parse(answer) : answer === '' ? undefined : answer) as Body,
      headers: response.headers,
    }
  }
  return {
    call,
    get: (path, wish) => call('GET', path, wish),
    post: (path, json, wish) => call('POST', path, { json, ...wish }),
    patch: (path, json, wish) => call('PATCH', path, { json, ...wish }),
    put: (path, json, wish) => call('PUT', path, { json, ...wish }),
  }
}

/** Someone who is not signed in. */
export const anyone = caller()

/** Someone with this session. */
export const personOf = (session: SessionView, email: string): Person => ({
  ...caller({ authorization: `Bearer ${session.token}` }, session.personId),
  personId: session.personId,
  token: session.token,
  email,
})

/** Signs a company up through the API; `handle` makes its names and addresses. */
export async function signUp(
  handle: string,
  wish: {
    readonly packs?: readonly string[]
    readonly language?: Language
    readonly zone?: string
  } = {},
): Promise<Company> {
  const email = `owner@${handle}.example`
  const { body } = await mustBe<SessionView>(
    201,
    anyone.post('/v1/sign-up', {
      company: {
        name: `${handle} Ltd`,
        zone: wish.zone ?? 'Asia/Shanghai',
        language: wish.language ?? 'zh',
        currency: 'CNY',
      },
      owner: { name: `${handle} owner`, email, password: PASSWORD },
      packs: wish.packs ?? [],
    }),
  )
  const owner = personOf(body, email)
  const known = new Map<string, Promise<Person>>([['owner', Promise.resolve(owner)]])
  const once = (name: string, make: () => Promise<Person>) => {
    const person = known.get(name) ?? make()
    known.set(name, person)
    return person
  }
  return {
    companyId: body.companyId,
    owner,
    as: (role) => once(role, () => bringIn(owner, `${role}@${handle}.example`, role)),
    contactOf: (customerId) =>
      once(customerId, () =>
        bringIn(owner, `contact.${customerId}@${handle}.example`, 'contact', customerId),
      ),
  }
}

/** Invites someone and lets them in, as the two of them would. */
export async function bringIn(
  inviter: Person,
  email: string,
  role: Role,
  customerId?: string,
): Promise<Person> {
  const invitation = await mustBe<InvitationView>(
    201,
    inviter.post('/v1/invitations', {
      name: email.split('@')[0],
      email,
      role,
      ...(customerId === undefined ? {} : { customerId }),
    }),
  )
  const token = tokenIn(invitation.body)
  const session = await mustBe<SessionView>(
    201,
    anyone.post('/v1/invitations/acceptance', { token, password: PASSWORD }),
  )
  return personOf(session.body, email)
}

/** The token in an invitation's link. */
export const tokenIn = (invitation: InvitationView): string => invitation.link?.split('#')[1] ?? ''

/** Insists on a status; a test that cannot get ready says what it was told instead. */
export async function mustBe<Body>(
  status: number,
  asked: Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  const answer = await asked
  if (answer.status !== status)
    throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}
