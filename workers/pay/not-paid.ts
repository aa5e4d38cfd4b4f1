import { type Words, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { MonthEmployment } from '@bylaw/rules-pay'
import type { Scope } from '../scope'
import { hasFacts } from './contracted'
import type { PersonFacts } from './month-facts'
import { shutOut, type Unpaid, whyNotEmployed } from './unpaid'

interface NotPaid extends PersonFacts {
  readonly employment: MonthEmployment | undefined
}

/**
 * Why a month can pay somebody nothing although it holds something of theirs, or although they are
 * employed in it: what it holds, by its details, and what is to be recorded first, or taken back.
 */
export async function whyNotPaid(scope: Scope, month: string, person: NotPaid): Promise<Refusal> {
  const unpaid = person.employment ? shutOut : await whyNotEmployed(scope, month, person.personId)
  const holds = {
    work: person.work.some(({ lines, dayRateDays }) => lines.length + dayRateDays.length > 0),
    lines: person.rewards.length + person.penalties.length > 0,
    contract: person.contracted.length > 0,
  }
  return {
    code: unpaid.code,
    message: hasFacts(person) ? held(unpaid, holds) : owed(unpaid),
    fact: '/status',
    details: { month, ...holds },
  }
}

type Holds = Readonly<Record<'work' | 'lines' | 'contract', boolean>>

function held({ why, first }: Unpaid, { work, lines, contract }: Holds): Words {
  const what = [
    ...(work ? [words('已核实的工程量', 'verified work')] : []),
    ...(lines ? [words('奖罚', 'a reward or penalty')] : []),
    ...(contract ? [words('已核实的承包进度', 'verified contract progress')] : []),
  ]
  const ways = [
    first,
    ...(work ? [WORK_BACK] : []),
    ...(contract ? [CONTRACT_BACK] : []),
    ...(lines ? [LINES_BACK] : []),
  ]
  return words(
    `${why.zh}，本月却有${what.map(({ zh }) => zh).join('、')}，无处计酬。${ways.map(({ zh }) => zh).join('，或')}。`,
    `${why.en}, but this month has ${what.map(({ en }) => en).join(' and ')} that cannot be paid. ${ways.map(({ en }) => en).join(', or ')}.`,
  )
}

const owed = ({ why, first }: Unpaid): Words =>
  words(
    `${why.zh}，本月工资算到哪一天无从得知。${first.zh}，再结清本月工资。`,
    `${why.en}, so it is not known up to which day this month’s pay runs. ${first.en}.`,
  )

const WORK_BACK = words('撤回不该核实的工程量', 'undo the work verified in error')
const CONTRACT_BACK = words(
  '撤回不该核实的承包进度',
  'undo the contract progress verified in error',
)
const LINES_BACK = words('撤销奖罚', 'reverse the reward or penalty')
