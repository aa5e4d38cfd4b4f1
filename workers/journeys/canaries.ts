import { capitals } from '@bylaw/kernel'

/**
 * Figures of pay that stand nowhere else, planted in a company that lives through a test. From then
 * on all that anybody is answered goes through `overheard`, and so does what is sent out and logged: a
 * figure that reaches someone without the right to it fails the test that asked, by its name.
 */
interface Canary {
  readonly what: string
  readonly patterns: readonly RegExp[]
  /** Who may know it, by person id. */
  readonly mayKnow: ReadonlySet<string>
}

/** By figure. Companies that are founded alike have the same ones. */
const planted = new Map<string, Canary>()

/** @param figure as it is written for people: an amount of yuan, `314159.26`, or the number of an account */
export function plantCanary(what: string, figure: string, mayKnow: readonly string[]): void {
  const known = [...(planted.get(figure)?.mayKnow ?? []), ...mayKnow]
  planted.set(figure, { what, patterns: writtenAs(figure), mayKnow: new Set(known) })
}

export const forgetCanaries = (): void => planted.clear()

/** @param by who learns it; nobody in particular where it leaves the company or is logged */
export function overheard(by: string | undefined, where: string, text: string): void {
  const leaks = canariesIn(text).filter(({ mayKnow }) => by === undefined || !mayKnow.has(by))
  if (leaks.length > 0)
    throw new Error(`${leaks.map(({ what }) => what).join(', ')} leaked: ${where}`)
}

export const canariesIn = (text: string): readonly Canary[] =>
  [...planted.values()].filter(({ patterns }) => patterns.some((pattern) => pattern.test(text)))

/** An amount in every form in which it is written: plain, with separators, in fen, in capitals. */
function writtenAs(figure: string): RegExp[] {
  const amount = /^(\d+)\.(\d\d)$/.exec(figure)
  if (!amount) return [alone(figure)]
  const [, yuan = '', cents = ''] = amount
  const fen = `${yuan}${cents}`
  return [
    alone(figure),
    alone(`${yuan.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents}`),
    // Fewer digits stand in ids and times by chance.
    ...(fen.length >= 8 ? [alone(fen)] : []),
    new RegExp(capitals(Number(fen))),
  ]
}

/** Not as a part of a longer number. */
const alone = (figure: string): RegExp =>
  new RegExp(`(?<![\\d.])${figure.replaceAll('.', '\\.')}(?!\\d)`)
