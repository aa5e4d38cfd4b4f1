/** One figure that has to hold: a bound from below or from above. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly least?: number
  readonly most?: number
  readonly unit?: string
}

/** Says how each figure stands to its bound; throws when one is missed, so that the run fails. */
export function judge(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(figureLine(figure))
  const missed = figures.filter((figure) => !holds(figure))
  if (missed.length > 0) throw new Error(`${missed.length} of ${figures.length} figures missed`)
}

const holds = ({ value, least, most }: Figure): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most)

/** `due times …: 94.2 (at least 20) ok`. */
function figureLine(figure: Figure): string {
  const { name, value, least, most, unit = '' } = figure
  const bound = least === undefined ? `at most ${most}${unit}` : `at least ${least}${unit}`
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
  return `${name}: ${shown}${unit} (${bound}) ${holds(figure) ? 'ok' : 'MISSED'}`
}
