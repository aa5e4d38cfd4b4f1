import type { Env } from '../env'
import { LARGEST_MAIL_BYTES } from './read-mail'
import { type MailAnswer, receiveMail } from './receive-mail'
import { sendMails } from './send-mails'

/** What a sending server is told, in its own language. */
const REFUSALS: Readonly<Record<Exclude<MailAnswer, 'taken'>, string>> = {
  no_such_address: '550 5.1.1 No such address here',
  too_large: '552 5.3.4 The message is larger than 25 MB',
  refused: '550 5.7.1 This address takes mail from known contacts only',
  later: '451 4.3.2 Too many messages; try again later',
}

/** Mail that Cloudflare hands us: the `email` handler of the Worker. */
export async function onEmail(
  message: ForwardableEmailMessage,
  env: Env,
  ctx: ExecutionContext,
): Promise<void> {
  const nowMs = Date.now()
  // What is larger than we take is not even read.
  const answer =
    message.rawSize > LARGEST_MAIL_BYTES
      ? 'too_large'
      : await receiveMail(
          env,
          { from: message.from, to: message.to },
          new Uint8Array(await new Response(message.raw).arrayBuffer()),
          nowMs,
        )
  if (answer !== 'taken') message.setReject(REFUSALS[answer])
  ctx.waitUntil(sendMails(env, nowMs))
}
