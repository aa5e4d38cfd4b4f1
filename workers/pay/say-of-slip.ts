import type { NewSlipAnswer, NewSlipQuestion, PaySlipView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { becameOfSlip } from './became-of-slip'
import { slipReader } from './slip-reader'
import { slipView } from './slip-view'
import type { NewSlipWord, SlipWordRow } from './slip-word-store'
import type { SlipOfRun } from './store'

/** What is said: its kind, its text, and which line it is about. */
type Saying = Pick<NewSlipWord, 'kind' | 'line' | 'body'>

/** The person whom a slip pays says that it is right, also after an answer to their question. */
export async function confirmSlip(scope: Scope, slipId: string): Promise<PaySlipView> {
  const slip = await ownSlip(scope, slipId)
  return say(scope, slip, { kind: 'confirmed', line: null, body: '' }, (last) =>
    last === 'confirmed' ? alreadyConfirmed : undefined,
  )
}

/** The person whom a slip pays asks about it, or about one of its lines. */
export async function questionSlip(
  scope: Scope,
  slipId: string,
  { line: place, text }: NewSlipQuestion,
): Promise<PaySlipView> {
  const slip = await ownSlip(scope, slipId)
  const line = place ?? null
  if (line !== null && line >= slip.lines.length) throw noSuchLine(slip.lines.length)
  return say(scope, slip, { kind: 'question', line, body: text })
}

/** Answers the questions of a slip; nobody answers their own. */
export async function answerSlip(
  scope: Scope,
  slipId: string,
  { text }: NewSlipAnswer,
): Promise<PaySlipView> {
  const slip = await approvedSlip(scope, slipId)
  if (slip.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  return say(scope, slip, { kind: 'answer', line: null, body: text }, (last) =>
    last === 'question' ? undefined : nothingAsked,
  )
}

async function say(
  scope: Scope,
  slip: SlipOfRun,
  saying: Saying,
  refuses: (last: SlipWordRow['kind'] | undefined) => typeof nothingAsked | undefined = () =>
    undefined,
): Promise<PaySlipView> {
  const said = await scope.pay.wordsOf(slip.id)
  const word = {
    ...saying,
    id: scope.newId('wrd'),
    slipId: slip.id,
    personId: scope.personId,
    personName: scope.personName,
    atMs: scope.now,
  }
  // The retry of a command whose process died after writing finds its own word.
  const became = await becameOfSlip(scope, slip)
  if (said.some(({ id }) => id === word.id)) return slipView(slip, said, became)
  const detail = refuses(said.at(-1)?.kind)
  if (detail) throw new Problem('wrong_state', { detail })
  if (word.kind === 'question' && said.length >= MOST_WORDS)
    throw new Problem('wrong_state', { detail: enoughSaid })

  await scope.shard.batch([
    scope.pay.addWord(word, said.length),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, `pay_slip.${PAST[word.kind]}`, slip.id),
  ])
  const { companyId } = scope
  const saidNow = [...said, { ...word, companyId, n: said.length + 1 }]
  return slipView({ ...slip, lastWord: word.kind }, saidNow, became)
}

/** A slip that others see while it waits for approval is nobody's to speak of yet. */
async function approvedSlip(scope: Scope, slipId: string): Promise<SlipOfRun> {
  const note = auditEntry(scope, 'pay_slip.read', slipId)
  const slip = await scope.pay.readSlip(slipId, slipReader(scope), note)
  if (!slip) throw new Problem('not_found')
  if (slip.state !== 'approved') throw new Problem('wrong_state', { detail: notApproved })
  return slip
}

async function ownSlip(scope: Scope, slipId: string): Promise<SlipOfRun> {
  const slip = await approvedSlip(scope, slipId)
  if (slip.personId !== scope.personId) throw new Problem('not_allowed', { detail: notTheirs })
  return slip
}

/** More than any conversation about one slip; a program that never stops is stopped. */
const MOST_WORDS = 200

const PAST = { seen: 'seen', confirmed: 'confirmed', question: 'questioned', answer: 'answered' }

const noSuchLine = (count: number) =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/line',
        code: 'no_such_line',
        message: words(
          `工资条共 ${count} 行，没有这一行。`,
          `The payslip has ${count} lines; there is no such line.`,
        ),
      },
    ],
  })
const alreadyConfirmed = words('这张工资条已经确认。', 'This payslip has already been confirmed.')
const nothingAsked = words('没有待答复的疑问。', 'There is no query awaiting an answer.')
const enoughSaid = words(
  '这张工资条的往来已达上限，请当面沟通。',
  'This payslip has reached the limit for queries and answers; please discuss it in person.',
)
const notApproved = words(
  '工资批准后才能确认或提出疑问。',
  'A payslip can be confirmed or queried once it is approved.',
)
const notTheirs = words(
  '只有本人可以确认工资条或提出疑问。',
  'Only the employee can confirm or query their payslip.',
)
const notOneself = words(
  '不能答复自己的疑问，请由另一人答复。',
  'You cannot answer your own query; someone else has to.',
)
