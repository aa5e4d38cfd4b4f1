import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Standing } from './ballot'
import { tie } from './questions'
import type { AwardRules } from './rules'

/** Who takes the seats: the most votes, and for a tied last seat whoever the rule lets choose. */
export function seated(
  rules: AwardRules,
  ranking: readonly Standing[],
  chosen: readonly string[],
): Result<readonly Standing[], Refusal> {
  const last = ranking[rules.seats - 1]
  if (!last) return ok(ranking)
  const sure = ranking.filter(({ votes }) => votes > last.votes)
  const tied = ranking.filter(({ votes }) => votes === last.votes)
  const room = rules.seats - sure.length
  if (tied.length <= room || rules.tie === 'both') return ok([...sure, ...tied])
  const picked = tied.filter(({ nominee }) => chosen.includes(nominee))
  if (picked.length === room) return ok([...sure, ...picked])
  const names = tied.map(({ nominee }) => nominee)
  return refuse({
    code: rules.tie === 'run_off' ? 'run_off_needed' : 'tie_for_last_seat',
    message:
      rules.tie === 'run_off'
        ? words(
            `${names.join('、')} 票数相同，须再投一轮。`,
            `${names.join(', ')} are tied: vote again among them.`,
          )
        : words(
            `${names.join('、')} 票数相同，请经理选 ${room} 人。`,
            `${names.join(', ')} are tied: the manager picks ${room}.`,
          ),
    rule: tie.at,
    fact: '/chosen',
    details: { tied: names.join(', '), room },
  })
}
