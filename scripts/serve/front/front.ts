import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Env } from '../../../workers/env'
import worker from '../../../workers/index'
import { MAIL_INLET, mailInlet } from './mail-inlet'
import { isOpened } from './opening'

interface FrontEnv extends Env {
  /** `run_worker_first` of wrangler.toml. */
  readonly HOST_WORKER_FIRST: readonly string[]
  /** Whether a proxy of the operator's stands before us and notes callers in `X-Forwarded-For`. */
  readonly HOST_BEHIND_PROXY: boolean
  /** What the operator's mail server shows when it hands mail over. */
  readonly HOST_MAIL_SECRET: string
  /** What this start of the host is called. */
  readonly HOST_BOOT: string
}

/** Once it is open it stays so, until the process ends. */
let open = false

/**
 * The host's own door, standing where Cloudflare's edge stands: it says who is calling, and sends
 * each path to the Worker or to the files of the web client. It is part of the Worker's bundle and
 * has the public socket to itself, so none of Miniflare's development pages can be reached.
 */
export class Front extends WorkerEntrypoint<FrontEnv> {
  override async fetch(request: Request): Promise<Response> {
    const pathname = pathOf(request.url)
    open ||= await isOpened(this.env.CONTROL, this.env.HOST_BOOT)
    if (!open) return new Response(null, { status: 503, headers: { 'Retry-After': '1' } })
    if (pathname === MAIL_INLET && !this.#isForwarded(request))
      return mailInlet(request, this.env, this.env.HOST_MAIL_SECRET, this.ctx)
    if (!this.env.HOST_WORKER_FIRST.some((pattern) => covers(pattern, pathname)))
      return withoutNotes(await this.env.ASSETS.fetch(request))

    const known = noted(request, this.env.HOST_BEHIND_PROXY)
    return worker.fetch(known as Parameters<typeof worker.fetch>[0], this.env, this.ctx)
  }

  /** What a proxy passed on comes from outside; the operator's mail server speaks to us itself. */
  #isForwarded(request: Request): boolean {
    return this.env.HOST_BEHIND_PROXY && request.headers.has('X-Forwarded-For')
  }
}

/** The local stand-in for Cloudflare's file server adds a note for developers. */
function withoutNotes(response: Response): Response {
  const clean = new Response(response.body, response)
  clean.headers.delete('X-Mf-Additional-Response-Log')
  return clean
}

/** The path of an address as it was sent: to take each address apart whole would cost every request. */
function pathOf(url: string): string {
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2))
  const query = path.indexOf('?')
  return query < 0 ? path : path.slice(0, query)
}

/** `/v1/*` covers everything below `/v1/`; a pattern without a star covers itself. */
const covers = (pattern: string, pathname: string): boolean =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern

/** The request with a note of whom the nearest proxy saw. A caller's own claim is never used. */
function noted(request: Request, behindProxy: boolean): Request {
  const seen = behindProxy && request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim()
  // Without a proxy the host listens on loopback only: all callers are local and none needs a
  // name; a copy of each would cost.
  if (!seen && !request.headers.has(CALLER)) return request
  const known = new Request(request)
  if (seen) known.headers.set(CALLER, seen)
  else known.headers.delete(CALLER)
  return known
}

const CALLER = 'CF-Connecting-IP'
