import { refuse, words, yuanFromFen } from '@bylaw/kernel'
import { same, type Trace, undecided } from '@bylaw/rules-kit'
import { type Allowance, plainAllowance } from './allowance'
import type { AllowanceFacts } from './facts'
import { datesFrom, leftOut, leftOutSteps } from './leave-days'
import { newCounts, newPaid } from './new-employee-questions'
import type { TravelRules } from './rules'
import { daysStep, money, personsStep, productText } from './step'

/**
 * A new employee on a trip (R19.9.7, R19.9.8): 60 a night, and what is spent beyond it only with
 * the manager's consent. 300 spent in four nights without it: 240 paid, 60 of one's own.
 */
export function newEmployee(rules: TravelRules, facts: AllowanceFacts, nights: number): Allowance {
  const { dayFen, counts, paid } = rules.newEmployee
  if (counts === null) return undecided(newCounts)
  const dates = datesFrom(facts.departOn, counts === 'nights' ? nights : nights + 1)
  const out = leftOut(rules, facts, dates)
  if (!out.ok) return out
  const days = dates.length - out.value.size
  const fullFen = dayFen * days * facts.persons
  const { spentFen, managerAgreed } = facts
  const more = { countedDays: days, paidDays: days }
  const full = money(words('新员工出差补贴', 'New employee’s allowance'), fullFen, {
    because: same(productText(dayFen, days, facts.persons)),
    rule: '/newEmployee/dayFen',
    of: [
      daysStep(words('计发天数', 'Days paid'), days, {
        rule: newCounts.at,
        fact: '/departOn',
        of: leftOutSteps(facts, out.value),
      }),
      personsStep(facts.persons),
    ],
  })
  if (spentFen !== null && spentFen > fullFen) {
    const ownCostFen = managerAgreed ? 0 : spentFen - fullFen
    const trace = beyond(full, spentFen, ownCostFen)
    return plainAllowance(spentFen - ownCostFen, nights, trace, { ...more, ownCostFen })
  }
  if (paid === null) return undecided(newPaid)
  if (paid === 'flat') return plainAllowance(fullFen, nights, full, more)
  if (spentFen === null)
    return refuse({
      code: 'missing_fact',
      message: words('缺少实际花费金额。', 'What was spent is missing.'),
      rule: newPaid.at,
      fact: '/spentFen',
    })
  const trace = money(words('凭票报销', 'Against receipts'), spentFen, {
    because: words(
      `实际花费 ${yuanFromFen(spentFen)}，不超过 ${yuanFromFen(fullFen)}`,
      `${yuanFromFen(spentFen)} was spent, not above ${yuanFromFen(fullFen)}`,
    ),
    rule: newPaid.at,
    fact: '/spentFen',
    of: [full],
  })
  return plainAllowance(spentFen, nights, trace, more)
}

/** Spending above the allowance: paid as spent with consent, else cut back to the allowance. */
function beyond(full: Trace, spentFen: number, ownCostFen: number): Trace {
  const paidFen = spentFen - ownCostFen
  const [spent, own, paid] = [spentFen, ownCostFen, paidFen].map(yuanFromFen)
  return money(words('新员工出差报销', 'New employee’s expenses'), paidFen, {
    because:
      ownCostFen === 0
        ? words(
            `经理事先同意，按实际 ${paid} 报销`,
            `the manager agreed beforehand: ${paid} as spent`,
          )
        : words(
            `${spent} − ${own} = ${paid}；超支未经同意，自理 ${own}`,
            `${spent} − ${own} = ${paid}; nobody agreed to the ${own} beyond, which is the traveller’s own`,
          ),
    fact: '/managerAgreed',
    of: [
      money(words('实际花费', 'Spent'), spentFen, { fact: '/spentFen' }),
      money(words('自理', 'Own cost'), ownCostFen, { of: [full] }),
    ],
  })
}
