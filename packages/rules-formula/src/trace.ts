import { decisionTrace, type FormulaTrace } from '@bylaw/formula'
import { words, yuanFromFen } from '@bylaw/kernel'
import { same, type Trace } from '@bylaw/rules-kit'
import type { FormulaDecision } from './decide'
import type { FormulaRules } from './rules'

/**
 * How the result came to be, under its own name. Every operation is written out with what it comes
 * to, so that a reader can re-do it: `556.34 × 0.35 × 0.05 × 1.2 = 11.68314 ≈ 11.68`.
 */
export function resultTrace(
  { result, variables }: FormulaRules,
  value: FormulaDecision['value'],
  trace: FormulaTrace,
): Trace {
  const facts = Object.fromEntries(variables.map(({ name }) => [name, `/values/${name}`]))
  const step = decisionTrace(writtenOut(trace), { rule: '/formula', facts })
  return { ...step, name: result.title, value: step.unit === 'fen' ? value : step.value }
}

function writtenOut(trace: FormulaTrace): FormulaTrace {
  const [exact] = trace.rounding ? (trace.of ?? []) : []
  if (!exact) return { ...trace, ...sentence(trace), ...steps(trace) }
  // The rounding stands beside the sum that it rounds: a step of its own would only repeat it.
  const { of: _, because: _name, ...rounded } = trace
  const sum = sentence(exact).because?.en ?? written(exact)
  return {
    ...rounded,
    because: same(`${sum} ≈ ${written(trace)}`),
    ...(exact.variable === undefined ? steps(exact) : { of: [exact] }),
  }
}

/** The steps below, without bare numbers where the sentence has them already. */
function steps({ of, because }: FormulaTrace): Pick<FormulaTrace, 'of'> {
  const told = /[×÷(]/.test(because?.en ?? '')
  const kept = (of ?? []).filter((step) => !(told && isBare(step))).map(writtenOut)
  return kept.length ? { of: kept } : {}
}

const isBare = ({ variable, because, of }: FormulaTrace): boolean =>
  variable === undefined && because === undefined && of === undefined

/** The operation with what it comes to; an endless decimal is left to its rounding. */
function sentence(step: FormulaTrace): Pick<FormulaTrace, 'because'> {
  const { because, unit, exact } = step
  if (!because) return {}
  const came = written(step)
  if (because.zh !== because.en)
    return unit === 'fen'
      ? { because: words(`${because.zh}，得 ${came}`, `${because.en}, which gives ${came}`) }
      : { because }
  if (exact === undefined || exact.includes('/')) return { because }
  const isSum = /^[\d.%()\s+−×÷-]+$/.test(because.en)
  return { because: same(`${because.en} ${isSum ? '=' : '→'} ${came}`) }
}

function written({ value, unit }: FormulaTrace): string {
  if (unit === 'fen') return yuanFromFen(Number(value))
  return unit === 'percent' ? `${value}%` : String(value)
}
