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

/**
 * What one metre of a line pays: the diameter's rate, with the inner weld, times the kind of work.
 *
 * Φ1200 drainage with inner weld, fully installed: (0.35 + 0.15) × 2 = 1 yuan per metre.
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

  const perMetre = parts.value.reduce((sum, part) => sum.plus(part.rate), new Decimal(0))
  const rate = perMetre.times(factor.value.rate)
  const sum = parts.value.map((part) => plain(part.rate)).join(' + ')
  // Welding is what the rates are for: “× 1” would add a step and a clause that decide nothing.
  const plainly = piece.scope === 'weld' && factor.value.rate.eq(1)
  const several = parts.value.length > 1
  const times = several && !plainly ? `(${sum})` : sum
  const factorText = plainly ? '' : ` × ${plain(factor.value.rate)}`
  const arithmetic = `${times}${factorText} = ${plain(rate)}`
  return ok({
    rate,
    trace: {
      name: words('每米单价', 'Rate per metre'),
      value: plain(rate),
      unit: 'yuan_per_metre',
      ...(several || !plainly ? { because: same(arithmetic) } : {}),
      of: [...parts.value, ...(plainly ? [] : [factor.value])].map((part) => part.trace),
    },
  })
}

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
      fact,
    },
  })
}

/** The rates that add up to the welding rate of a metre. */
function partsOf(rules: PieceworkRules, piece: Piece, line: number): Result<PieceRate[], Refusal> {
  const at = rules.tables.findIndex(({ medium }) => medium === piece.medium)
  const table = rules.tables[at]
  const row = table?.bands.findIndex(
    ({ fromMm, toMm }) => fromMm <= piece.diameterMm && piece.diameterMm <= toMm,
  )
  const band = table?.bands[row ?? -1]
  if (!table || !band) return noRateForDiameter(table, at, piece, line)

  const place = `/tables/${at}/bands/${row}`
  const outer: PieceRate[] = []
  const fact = `/lines/${line}/diameterMm`
  const first = priced(words('第一栏单价', 'First rate'), band.first, `${place}/first`, fact)
  if (piece.role === 'first') outer.push(first)
  else {
    if (band.second === null) return noSecondRate(piece, place, line)
    if (rules.secondRateMeaning === null) return undecided(secondRate)
    if (rules.secondRateMeaning === 'both_columns') outer.push(first)
    const second = priced(words('第二栏单价', 'Second rate'), band.second, `${place}/second`, fact)
    outer.push({ ...second, trace: { ...second.trace, also: [secondRate.at] } })
  }

  if (!piece.innerWeld) return ok(outer)
  if (!table.innerWeld) return noRateForInnerWeld(piece, `/tables/${at}/innerWeld`, line)
  const inner = priced(
    words(`${MEDIUM[piece.medium].zh}内焊单价`, 'Inner weld'),
    table.innerWeld.rate,
    `/tables/${at}/innerWeld/rate`,
    `/lines/${line}/innerWeld`,
  )
  return ok(table.innerWeld.reading === 'addition' ? [...outer, inner] : [inner])
}

const priced = (name: Trace['name'], rate: string, rule: string, fact: string): PieceRate => ({
  rate: new Decimal(rate),
  trace: { name, value: plain(new Decimal(rate)), unit: 'yuan_per_metre', rule, fact },
})
