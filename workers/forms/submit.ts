import type { FormSubmission } from '@bylaw/contract'
import { pointerTo, type Words, words } from '@bylaw/kernel'
import { LOCAL } from '../identity/caller-address'
import type { Entrance } from '../identity/entrance'
import { receiveSubmission } from '../mail/receive-submission'
import { mayPass } from '../platform/may-pass'
import { Problem, type ProblemDetails } from '../platform/problem'
import type { ShownForm } from './public-form'
import { readStamp } from './stamp'
import type { Form } from './store'
import { submissionMail } from './submission-mail'
import { visitorFiles } from './visitor-files'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** What one caller may send in ten minutes; what may come under one e-mail address, and in all, in an hour. */
const MOST_FROM_CALLER = 10
const MOST_FROM_EMAIL = 10
const MOST_BY_FORM = 200

/**
 * Takes what a visitor filled in. It becomes a letter, and is sorted as mail is: a contact's is a
 * ticket in their name, of which they are sent a link; everyone else's waits for a colleague. The
 * answer is the same for all, so that nobody learns who is a customer's contact. What a machine
 * filled in is set aside as such: a person who was taken for one is found there.
 */
export async function submitForm(
  entrance: Entrance,
  shown: ShownForm,
  wish: FormSubmission,
  page: string | undefined,
): Promise<void> {
  const { env, nowMs } = entrance
  const { form, company } = shown
  await count(entrance, form, wish.email)
  const stamp = readStamp(env.TOKEN_SECRET, form.id, wish.stamp, nowMs)
  const errors = [...(stamp === 'over' ? [OVER] : []), ...wrongAnswers(form, wish)]
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
  const isMachine = stamp === 'too_quick' || wish.website !== ''
  const { commandId } = entrance
  const files = await visitorFiles(entrance, shown, wish.fileIds)
  const raw = submissionMail(form, wish, { page, commandId, isMachine, files })
  await receiveSubmission(env, company, { from: wish.email, raw, formId: form.id }, nowMs)
}

async function count(
  { env, address, nowMs }: Entrance,
  { id }: Form,
  email: string,
): Promise<void> {
  if (address !== LOCAL)
    await mayPass(env, `form/${address}`, MOST_FROM_CALLER, 10 * MINUTE_MS, nowMs)
  await mayPass(env, `${id}/${email.toLowerCase()}`, MOST_FROM_EMAIL, HOUR_MS, nowMs)
  await mayPass(env, id, MOST_BY_FORM, HOUR_MS, nowMs)
}

type PlaceError = NonNullable<ProblemDetails['errors']>[number]

const OVER: PlaceError = {
  pointer: '/stamp',
  code: 'expired',
  message: words(
    '页面打开太久，请刷新后再提交。',
    'The page is too old: load it again, then send.',
  ),
}

const MISSING = words('请填写此项。', 'Please fill this in.')
const NO_CHOICE = words('请从列出的选项中选择。', 'Choose one of those listed.')
const NO_FIELD = words('表单没有这一项。', 'The form does not ask for this.')

function wrongAnswers({ fields }: Form, { answers }: FormSubmission): PlaceError[] {
  const wrong = (label: string, code: string, message: Words): PlaceError => ({
    pointer: pointerTo('answers', label),
    code,
    message,
  })
  const labels = new Set(fields.map(({ label }) => label))
  return [
    ...Object.keys(answers)
      .filter((label) => !labels.has(label))
      .map((label) => wrong(label, 'unknown_property', NO_FIELD)),
    ...fields.flatMap(({ label, kind, required, options }) => {
      const answer = answers[label] ?? ''
      if (answer === '') return required ? [wrong(label, 'required', MISSING)] : []
      return kind === 'choice' && !options.includes(answer)
        ? [wrong(label, 'invalid_value', NO_CHOICE)]
        : []
    }),
  ]
}
