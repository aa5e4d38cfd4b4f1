import { yuanFromFen } from '@bylaw/kernel'
import { type AwardRules, award } from '@bylaw/rules-award'
import { type CareerRules, career } from '@bylaw/rules-career'
import { type LeavingRules, leaving } from '@bylaw/rules-leaving'
import { pay } from '@bylaw/rules-pay'
import { type Adapter, decided, errorOf } from './answer'
import type { Args } from './args'

const VETO_HOLDERS: Readonly<Record<string, string>> = {
  manager: 'manager',
  deputy_gm: 'deputy_general_manager',
  gm: 'general_manager',
}
const TESTS: Readonly<Record<string, string>> = {
  too_early: 'six_months',
  theory: 'theory_test',
  ability: 'ability_assessment',
}
const COUNTED = {
  one_month: 'months',
  '30_days': 'days',
  '3_days_probation': 'months',
  shorter: 'shorter',
} as const
const noticeRules = { months: 1, days: 30, probationDays: 3 }
const leavingRules: LeavingRules = {
  notice: { ...noticeRules, counts: 'months' },
  handover: { ...leaving.starter.handover, finalPay: 'paid_anyway' },
}

/** AWD-01, CAR-01, EXT-01 and EXT-02. */
export const PEOPLE: Readonly<Record<string, Adapter>> = {
  award: (args) => {
    const nominations = args.list('nominations').map((row) => {
      const [token, nominee, own] = row as [string, string, boolean]
      return { token, nominee, forOneself: Boolean(own) }
    })
    // Any fact of the month is a ground here; the examples do not say which kind it is.
    const recorded = Object.entries(args.object('facts')).flatMap(([nominee, facts]) =>
      (facts as unknown[]).map(() => ({ nominee, ground: 'complaint' })),
    )
    const vetoes = Object.entries(args.object('vetoes')).map(([nominee, by]) => ({
      nominee,
      by: VETO_HOLDERS[String(by)] ?? String(by),
    }))
    const rules = awardRulesOf(args)
    args.finish()
    const month = '2026-06'
    const answer = award.decide(rules, { month, nominations, recorded, vetoes, chosen: [] })
    if (!answer.ok) {
      const { code, details } = answer.refusal
      return errorOf(
        answer.refusal,
        code === 'veto_without_ground' ? { nominee: details?.['nominee'] } : {},
      )
    }
    const { winners, totalFen } = answer.value.decision
    return {
      winners: winners.map(({ nominee }) => nominee),
      each: yuanFromFen(winners[0]?.prizeFen ?? 0),
      total: yuanFromFen(totalFen),
    }
  },

  promotion: (args) => {
    const [currentLevel, targetLevel] = [args.number('current_level'), args.number('target_level')]
    const since = args.text('since')
    const appliesOn = args.text('apply_on')
    const [theory, ability] = [args.flag('theory_pass'), args.flag('ability_pass')]
    args.finish()
    const baseOf = (level: number) =>
      pay.starter.levels.find((each) => each.level === level)?.baseFen ?? 0
    const rules: CareerRules = { ...career.starter, monthsSince: 'at_current_level' }
    const answer = career.decide(rules, {
      currentLevel,
      targetLevel,
      enteredOn: since,
      atLevelSince: since,
      appliesOn,
      results: { theory: passed(theory), ability: passed(ability) },
      approvedOn: null,
      basePay: { nowFen: baseOf(currentLevel), thenFen: baseOf(targetLevel) },
    })
    if (!answer.ok) return errorOf(answer.refusal)
    const { eligible, blocks, earliestOn, baseChangeFen } = answer.value.decision
    return {
      eligible,
      blocks: blocks.map((block) => TESTS[block] ?? block),
      earliest_application: earliestOn,
      ...(baseChangeFen === null ? {} : { base_change: yuanFromFen(baseChangeFen) }),
    }
  },

  notice: (args) => {
    const letterOn = args.text('letter')
    const reading = args.oneOf(
      'reading',
      Object.keys(COUNTED) as (keyof typeof COUNTED)[],
      'one_month',
    )
    args.finish()
    const counts = COUNTED[reading]
    const answer = decided(
      leaving.decide(
        { ...leavingRules, notice: { ...noticeRules, counts } },
        {
          about: 'notice',
          letterOn,
          onProbation: reading === '3_days_probation',
          wantsLastDay: null,
        },
      ),
      'notice',
    )
    return { earliest_last_day: answer.earliestLastDay }
  },

  handover: (args) => {
    const items = args.object('items')
    args.finish()
    const signed = Object.keys(items).filter((key) => Boolean(items[key]))
    const answer = decided(leaving.decide(leavingRules, { about: 'handover', signed }), 'handover')
    return {
      complete: answer.complete,
      missing: answer.missing,
      leaving_certificate_ready: answer.certificateReady,
    }
  },
}

function awardRulesOf(args: Args): AwardRules {
  const { starter } = award
  const per = args.oneOf('reading', ['each', 'shared'] as const, 'each')
  return {
    ...starter,
    seats: args.number('seats', starter.seats),
    prize: { ...starter.prize, per },
    veto: {
      ...starter.veto,
      needs: args.flag('veto_needs_ground', true) ? 'ground' : 'nothing',
    },
    tie: args.oneOf('tie', ['manager_decides', 'run_off', 'both'] as const, 'manager_decides'),
    vetoedSeat: args.oneOf('vetoed_seat', ['next_in_line', 'empty'] as const, 'next_in_line'),
  }
}

const passed = (yes: boolean): 'passed' | 'failed' => (yes ? 'passed' : 'failed')
