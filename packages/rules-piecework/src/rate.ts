import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { plain } from './decimal'
import type { PieceworkLine } from './facts'
import { MEDIUM, SCOPE } from './names'
import { guidanceRate, secondRate } from './questions'
import { noRateForDiameter, noRateForInnerWeld, noSecondRate } from './refusals'
import type { PieceworkRules } from './rules'

export type Piece = Omit<PieceworkLine, 'metres'>
export interface PieceRate {
  /** Exact yuan per metre. */
  readonly rate: Decimal
  readonly trace: Trace
}
/** One of the rates that make up a metre. */
interface Part extends PieceRate {
  /** The first column's, for the weld outside the pipe. */
  readonly isOuter: boolean
}

/**
 * What one metre of a line pays: the diameter's rate, with the inner weld, times the kind of work.
 *
 * Φ1200 drainage with inner weld, fully installed: (0.35 + 0.15) × 2 = 1 yuan per metre; where an
 * installation raises the outer rate only, 0.35 × 2 + 0.15 = 0.85.
 *
 * @param line which of the facts' lines is asked about, for refusals and traces
 */
export function pieceRate(
  rules: PieceworkRules,
  piece: Piece,
  line: number,
): Result<PieceRate, Refusal> {
  const factor = factorOf(rules, piece, line)
  if (!factor.ok) return factor
  const parts = partsOf(rules, piece, line)
  if (!parts.ok) return parts

  const raised = parts.value.filter((part) => part.isOuter || coversAll(rules, piece))
  const asTheyAre = parts.value.filter((part) => !raised.includes(part))
  const rate = sumOf(raised).times(factor.value.rate).plus(sumOf(asTheyAre))
  // Welding is what the rates are for: “× 1” would add a step and a clause that decide nothing.
  const plainly = piece.scope === 'weld' && factor.value.rate.eq(1)
  const several = parts.value.length > 1
  const factorText = plainly ? '' : ` × ${plain(factor.value.rate)}`
  const product = raised.length > 1 && !plainly ? `(${terms(raised)})` : terms(raised)
  const arithmetic = [
    ...(raised.length > 0 ? [`${product}${factorText}`] : []),
    ...asTheyAre.map((part) => plain(part.rate)),
  ].join(' + ')
  return ok({
    rate,
    trace: {
      name: words('每米单价', 'Rate per metre'),
      value: plain(rate),
      unit: 'yuan_per_metre',
      ...(several || !plainly ? { because: same(`${arithmetic} = ${plain(rate)}`) } : {}),
      of: [...parts.value, ...(plainly ? [] : [factor.value])].map((part) => part.trace),
    },
  })
}

/** Whether the factor raises every rate of the metre: what an installation raises is asked. */
const coversAll = ({ installCovers }: PieceworkRules, { scope }: Piece): boolean =>
  scope !== 'install' || installCovers === 'both'

const sumOf = (parts: readonly Part[]): Decimal =>
  parts.reduce((sum, part) => sum.plus(part.rate), new Decimal(0))

const terms = (parts: readonly Part[]): string => parts.map(({ rate }) => plain(rate)).join(' + ')

/** How many times the welding rate the kind of work pays. */
function factorOf(rules: PieceworkRules, piece: Piece, line: number): Result<PieceRate, Refusal> {
  const factor = rules.scopeFactors[piece.scope]
  const rule = `/scopeFactors/${piece.scope}`
  const fact = `/lines/${line}/scope`
  if (factor === null || factor === 'by_day')
    return refuse({
      code: 'no_rate_for_guidance',
      message: words(
        factor === null
          ? '技术指导没有按米计的单价。请先决定技术指导怎样计酬，或按天申报。'
          : '本公司的技术指导按天计酬，请改报天数。',
        factor === null
          ? 'There is no price per metre for technical guidance. Decide how guidance is paid, or claim days.'
          : 'This company pays guidance by the day: claim days instead.',
      ),
      ...(factor === null ? { question: guidanceRate.id } : {}),
      rule,
      fact,
      details: { line: line + 1, medium: piece.medium },
    })
  const name = SCOPE[piece.scope]
  return ok({
    rate: new Decimal(factor),
    trace: {
      name: words(`${name.zh}倍数`, `Factor for ${name.en}`),
      value: plain(new Decimal(factor)),
      unit: 'factor',
      rule,
      ...(piece.scope === 'install' ? { also: ['/installCovers'] } : {}),
      fact,
    },
  })
}

/** The rates that add up to the welding rate of a metre. */
function partsOf(rules: PieceworkRules, piece: Piece, line: number): Result<Part[], Refusal> {
  const at = rules.tables.findIndex(({ medium }) => medium === piece.medium)
  const table = rules.tables[at]
  const row = table?.bands.findIndex(
    ({ fromMm, toMm }) => fromMm <= piece.diameterMm && piece.diameterMm <= toMm,
  )
  const band = table?.bands[row ?? -1]
  if (!table || !band) return noRateForDiameter(table, at, piece, line)

  const place = `/tables/${at}/bands/${row}`
  const outer: Part[] = []
  const fact = `/lines/${line}/diameterMm`
  const first = priced(words('第一栏单价', 'First rate'), band.first, `${place}/first`, fact)
  if (piece.role === 'first') outer.push({ ...first, isOuter: true })
  else {
    if (band.second === null) return noSecondRate(piece, place, line)
    if (rules.secondRateMeaning === null) return undecided(secondRate)
    if (rules.secondRateMeaning === 'both_columns') outer.push({ ...first, isOuter: true })
    const second = priced(words('第二栏单价', 'Second rate'), band.second, `${place}/second`, fact)
    const trace = { ...second.trace, also: [secondRate.at] }
    outer.push({ ...second, trace, isOuter: false })
  }

  if (!piece.innerWeld) return ok(outer)
  if (!table.innerWeld) return noRateForInnerWeld(piece, `/tables/${at}/innerWeld`, line)
  const inner = {
    ...priced(
      words(`${MEDIUM[piece.medium].zh}内焊单价`, 'Inner weld'),
      table.innerWeld.rate,
      `/tables/${at}/innerWeld/rate`,
      `/lines/${line}/innerWeld`,
    ),
    isOuter: false,
  }
  return ok(table.innerWeld.reading === 'addition' ? [...outer, inner] : [inner])
}

const priced = (name: Trace['name'], rate: string, rule: string, fact: string): PieceRate => ({
  rate: new Decimal(rate),
  trace: { name, value: plain(new Decimal(rate)), unit: 'yuan_per_metre', rule, fact },
})
