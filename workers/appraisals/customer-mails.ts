import { words } from '@bylaw/kernel'
import type { NewMail } from '../mail/post-office'
import { dayAfterMs } from '../platform/month'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { NewRater } from './rater-store'
import { ratingMail } from './rating-mail'
import { spanEndMs } from './span'
import type { AppraisalSheet } from './store'

const DAY_MS = 86_400_000
/** A customer has so long after the period, or after they were asked if that was later. */
const LINK_DAYS = 21

/** The mails to those of some raters who are a customer's: each has a link, and no account. */
export async function mailsTo(
  scope: Scope,
  { personName, secondRound, ...span }: AppraisalSheet,
  raters: readonly NewRater[],
): Promise<NewMail[]> {
  const contacts = raters.flatMap((rater) =>
    rater.address === null ? [] : [{ ...rater, address: rater.address }],
  )
  if (contacts.length === 0) return []
  const settings = await scope.mail.settings()
  if (!settings) throw new Problem('wrong_state', { detail: noMail })
  const overMs = secondRound
    ? dayAfterMs(scope.zone, secondRound.dueOn)
    : spanEndMs(scope, span) + 1
  const expiresAtMs = Math.max(overMs, scope.now) + LINK_DAYS * DAY_MS
  const round = secondRound ? 2 : 1
  return Promise.all(
    contacts.map((rater) =>
      ratingMail(scope, rater, personName, { expiresAtMs, handle: settings.handle, round }),
    ),
  )
}

const noMail = words(
  '公司还没有设置邮箱，不能请客户评价。请先到“邮件”里设置。',
  'The company has no mail address yet, so customers cannot be asked. Set one up under Mail first.',
)
