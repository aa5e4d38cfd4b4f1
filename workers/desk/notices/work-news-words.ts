import type { NewsKind } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'

export const YOURS = words('与您本人有关', 'It is about you')
export const ABSENCE = words(
  '您是本人、提出人或认定人',
  'It is about you, or you proposed or decided it',
)
export const DECIDES = words('您可以处理', 'You may decide it')
const CONTRACTS = words(
  '您是承包人、提出人或审批人',
  'You take the contract, proposed it or may decide it',
)

type WorkNews = Extract<
  NewsKind,
  `contract_${string}` | `quantity_${string}` | `trip_${string}` | 'leaver_owes' | 'debt_left'
>

/** The same of contracts, quantities and trips. */
export const WORK_NEWS: Readonly<Record<WorkNews, readonly [what: Words, why: Words]>> = {
  leaver_owes: [
    words(
      '有人多发了工资，以后没有工资可扣',
      'Somebody was paid too much and has no later pay to take it off',
    ),
    words('您办理发放', 'You pay out'),
  ],
  debt_left: [
    words(
      '有人的多发工资，本月扣不下',
      'What somebody was paid too much could not be taken off this month’s pay',
    ),
    words('您办理发放', 'You pay out'),
  ],
  contract_waits: [words('个人承包待审批', 'A personal contract waits to be decided'), CONTRACTS],
  contract_decided: [
    words('个人承包有了结果', 'Something was decided on a personal contract'),
    CONTRACTS,
  ],
  contract_part_waits: [
    words('承包进度待核实', 'What was done of a contract waits to be verified'),
    words('您可以核实', 'You may verify it'),
  ],
  contract_part_verified: [
    words(
      '承包进度已核实，计入当月工资',
      'What was done of a contract is verified, and counts into the pay of its month',
    ),
    words('您是承包人或申报人', 'You take the contract, or reported it'),
  ],
  contract_part_withdrawn: [
    words(
      '已核实的承包进度被撤回，不再计入当月工资',
      'A verified part of a contract was taken back, and counts into the pay of its month no more',
    ),
    words('您是承包人、申报人或核实人', 'You take the contract, or reported or verified it'),
  ],
  quantity_waits: [
    words('工程量待核实', 'Quantities wait to be verified'),
    words('您可以核实', 'You may verify it'),
  ],
  quantity_verified: [
    words(
      '工程量已核实，计入当月工资',
      'Quantities are verified, and count into the pay of their month',
    ),
    words('您是本人或申报人', 'They are yours, or you reported them'),
  ],
  quantity_withdrawn: [
    words(
      '已核实的工程量被撤回，不再计入当月工资',
      'Verified quantities were taken back, and count into the pay of their month no more',
    ),
    words('您是本人、申报人或核实人', 'They are yours, or you reported or verified them'),
  ],
  trip_waits: [
    words('有出差待审批、核对或付款', 'A trip waits for its approval, check or payment'),
    DECIDES,
  ],
  trip_answered: [
    words('您的出差有了答复', 'Your trip was answered'),
    words('您是出差人或申请人', 'It is your trip, or you asked for it'),
  ],
  trip_settled: [words('您的出差已结算', 'Your trip was settled'), YOURS],
  trip_leave: [
    words(
      '已核对的出差，期间的请假有变动：报销请重新核对；已结算的，差额另记奖罚',
      'Leave changed on days of a trip that was checked already: check its claim anew; if it is settled, record the difference by itself',
    ),
    words('您是出差人，或核对过报销', 'It is your trip, or you checked its claim'),
  ],
}
