import { byPersonName, type PayList } from '@bylaw/contract'
import { assert, type Words, words } from '@bylaw/kernel'
import { moneyIn } from '../platform/money'
import { statusOf } from './slip-view'
import type { SlipOfRun } from './store'

type Slip = Pick<
  SlipOfRun,
  'id' | 'personId' | 'personName' | 'status' | 'level' | 'monthlyFen' | 'payableFen' | 'currency'
> & { readonly lines: readonly Pick<SlipOfRun['lines'][number], 'code' | 'amountFen'>[] }

/** A group as the list needs it: what it is called and who is in it. */
interface Group {
  readonly name: string
  readonly members: readonly { readonly personId: string }[]
}

type Sums = Pick<PayList, 'columns' | 'groups' | 'people' | 'amounts' | 'payable'> & {
  readonly payableFen: number
}

/**
 * Slips as a list to be printed: a column for each kind of line that occurs, people by name under the
 * first group that they are in, sums for each group and for all. Sums are those of the printed figures.
 *
 * @param currency of a list without slips; slips name their own
 */
export function payListOf(
  slips: readonly Slip[],
  groups: readonly Group[],
  currency: string,
): Sums {
  const money = moneyIn({ currency: slips[0]?.currency ?? currency })
  const codes = COLUMNS.filter(([code]) =>
    slips.some(({ lines }) => lines.some((line) => line.code === code)),
  )
  const amountsOf = (some: readonly Slip[]): number[] =>
    codes.map(([code]) =>
      sumOf(some.flatMap(({ lines }) => lines.filter((line) => line.code === code)).map(inFen)),
    )
  const summed = (some: readonly Slip[]) => {
    const [amounts, payableFen] = [amountsOf(some), sumOf(some.map((slip) => slip.payableFen))]
    assert(sumOf(amounts) === payableFen, 'columns add up to what is paid')
    return { amounts: amounts.map(money), payable: money(payableFen) }
  }
  const groupOf = (personId: string): string | null =>
    groups.find(({ members }) => members.some((each) => each.personId === personId))?.name ?? null
  const names = [...groups.map(({ name }) => name), null]
  return {
    columns: codes.map(([code, name]) => ({ code, name: { ...name } })),
    groups: [...new Set(names)].flatMap((name) => {
      const theirs = slips.filter(({ personId }) => groupOf(personId) === name).sort(byPersonName)
      if (theirs.length === 0) return []
      const rows = theirs.map((slip) => ({
        slipId: slip.id,
        personName: slip.personName,
        status: statusOf(slip),
        level: slip.level,
        ...summed([slip]),
      }))
      return [{ name, rows, ...summed(theirs) }]
    }),
    people: slips.length,
    payableFen: sumOf(slips.map((slip) => slip.payableFen)),
    ...summed(slips),
  }
}

const inFen = ({ amountFen }: { readonly amountFen: number }): number => amountFen
const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0)

/** Every kind of line that a slip can have, in the order of its columns. */
const COLUMNS: readonly (readonly [string, Words])[] = [
  ['base', words('基本工资', 'Base pay')],
  ['post_subsidy', words('岗位补助', 'Post allowance')],
  ['field_allowance', words('野外补助', 'Field allowance')],
  ['commission', words('计件提成', 'Commission')],
  ['day_rate', words('按天计酬', 'Day rate')],
  ['top_up', words('保底补足', 'Top-up')],
  ['contract', words('个人承包款', 'Contract money')],
  ['residence', words('驻点补贴', 'Residence')],
  ['trip', words('出差结算', 'Travel settlement')],
  ['reward', words('奖励', 'Rewards')],
  ['penalty', words('扣款', 'Penalties')],
  ['correction', words('更正', 'Corrections')],
]
