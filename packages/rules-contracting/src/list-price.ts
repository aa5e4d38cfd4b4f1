import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import type { ContractFacts } from './facts'
import { priceBook } from './price-questions'
import type { ContractingRules, PriceRow } from './rules'

export interface ListPrice {
  readonly yuan: string
  readonly trace: Trace
}

/** The list price of a contract: as signed, or the book's latest price on the day work starts. */
export function listPriceOf(
  { price: { book } }: ContractingRules,
  facts: ContractFacts,
): Result<ListPrice, Refusal> {
  const name = words('价目表单价（元/米）', 'List price, yuan per metre')
  const step = (yuan: string): Trace => ({ name, value: yuan, unit: 'yuan_per_metre' })
  if (facts.listPrice !== null)
    return ok({ yuan: facts.listPrice, trace: { ...step(facts.listPrice), fact: '/listPrice' } })
  if (book === null) return undecided(priceBook)
  const found = latest(book, facts)
  if (found === undefined) return noPrice(facts)
  const { yuan, index } = found
  return ok({
    yuan,
    trace: { ...step(yuan), rule: `/price/book/${index}/listPrice`, fact: '/pipe' },
  })
}

function latest(book: readonly PriceRow[], { medium, pipe, startOn }: ContractFacts) {
  return book
    .map((row, index) => ({ row, index, yuan: row.listPrice }))
    .filter(
      ({ row }) =>
        row.medium === medium &&
        row.diameterMm === pipe?.diameterMm &&
        Number(row.pressureMpa) === Number(pipe.pressureMpa) &&
        row.validFrom <= startOn,
    )
    .sort((a, b) => (a.row.validFrom < b.row.validFrom ? 1 : -1))[0]
}

const noPrice = ({ pipe, startOn }: ContractFacts): Result<never, Refusal> =>
  refuse(
    pipe === null
      ? {
          code: 'missing_fact',
          message: words(
            '缺少价目表单价，也没有管径和压力等级可查。',
            'There is neither a list price nor a pipe to look up.',
          ),
          fact: '/pipe',
        }
      : {
          code: 'no_list_price',
          message: words(
            `价目表里没有 Φ${pipe.diameterMm}、${pipe.pressureMpa} MPa 在 ${startOn} 的单价。`,
            `The price book has no price for Φ${pipe.diameterMm}, ${pipe.pressureMpa} MPa on ${startOn}.`,
          ),
          rule: priceBook.at,
          fact: '/pipe',
          details: { diameterMm: pipe.diameterMm, pressureMpa: pipe.pressureMpa },
        },
  )
