import type { Language } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { filled } from '../mail/mail-words'
import type { NewMail } from '../mail/post-office'
import type { Scope } from '../scope'
import type { NewRater } from './rater-store'

const SUBJECT = words('请评价{person}的工作', 'Please rate the work of {person}')
const AGAIN = words('请再次评价{person}的工作', 'Please rate the work of {person} once more')
const WHY_AGAIN = words(
  '对{person}的评价开了第二轮，全体重新评分，上一次的评分不再使用。',
  'The review of {person} has a second round in which all rate anew; the score given before is not used any more.',
)
const TEXT = words(
  '{name}，您好：\n\n{company}请您评价{person}的工作。不用登录，评分只与其他客户的一起算成均分：\n\n{link}\n\n链接 {until} 前有效，考核完成前可以修改。\n\n{company}',
  'Dear {name},\n\n{company} asks you to rate the work of {person}. No account is needed, and your score counts in a mean with those of other customers:\n\n{link}\n\nThe link is good until {until}; you may change your score until the review is completed.\n\n{company}',
)

interface Asking {
  readonly expiresAtMs: number
  /** The company's own name before the @. */
  readonly handle: string
  readonly round: 1 | 2
}

/**
 * The mail by which a customer is asked to rate someone. Its id is the rater's and the round's: it
 * goes out once.
 */
export async function ratingMail(
  scope: Scope,
  rater: NewRater & { readonly address: string },
  personName: string,
  { expiresAtMs, handle, round }: Asking,
): Promise<NewMail> {
  const language = scope.companyLanguage
  const values = {
    name: rater.name,
    person: personName,
    company: scope.companyName,
    link: await scope.ratingLink(rater.id, expiresAtMs),
    until: dayIn(scope.zone, language, expiresAtMs),
  }
  return {
    id: round === 1 ? rater.id : `${rater.id}.again`,
    kind: 'rating',
    personId: '',
    toAddress: rater.address,
    ticketId: null,
    subject: filled((round === 1 ? SUBJECT : AGAIN)[language], values),
    content: [
      ...(round === 1 ? [] : [filled(WHY_AGAIN[language], values)]),
      filled(TEXT[language], values),
    ].join('\n\n'),
    replyTo: `${handle}@${scope.post.domain}`,
  }
}

const dayIn = (zone: string, language: Language, ms: number): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    timeZone: zone,
    dateStyle: 'long',
  }).format(ms)
