import { timingSafeEqual } from 'node:crypto'
import type { Env } from '../../../workers/env'
import { LARGEST_MAIL_BYTES } from '../../../workers/mail/read-mail'
import { type MailAnswer, receiveMail } from '../../../workers/mail/receive-mail'
import { sendMails } from '../../../workers/mail/send-mails'

/** Where the operator's mail server hands mail over. */
export const MAIL_INLET = '/mail-inlet'

/** What it is told: 2xx taken, 4xx never, 503 later. */
const STATUS: Readonly<Record<MailAnswer, number>> = {
  taken: 202,
  no_such_address: 404,
  too_large: 413,
  refused: 403,
  later: 503,
}

/**
 * Takes one mail as it came: `POST /mail-inlet?from=…&to=…` with the secret of the data folder.
 * It stands where Cloudflare's mail routing stands, and only this host has it.
 */
export async function mailInlet(
  request: Request,
  env: Env,
  secret: string,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, { status: 405 })
  if (!isSecret(request.headers.get('authorization'), secret))
    return new Response(null, { status: 401 })
  const { searchParams } = new URL(request.url)
  const envelope = { from: searchParams.get('from') ?? '', to: searchParams.get('to') ?? '' }
  const raw = await bytesOf(request)
  const nowMs = Date.now()
  const answer = raw ? await receiveMail(env, envelope, raw, nowMs) : 'too_large'
  ctx.waitUntil(sendMails(env, nowMs))
  return new Response(`${answer}\n`, { status: STATUS[answer] })
}

function isSecret(header: string | null, secret: string): boolean {
  const given = Buffer.from(header ?? '')
  const right = Buffer.from(`Bearer ${secret}`)
  return given.length === right.length && timingSafeEqual(given, right)
}

/** The body, read no further than a mail may be large. */
async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    total += chunk.byteLength
    if (total > LARGEST_MAIL_BYTES) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
