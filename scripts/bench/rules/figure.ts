/** One figure that has to hold: a bound from below or from above. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly least?: number
  readonly most?: number
  readonly unit?: string
}

export const holds = ({ value, least, most }: Figure): boolean =>
  (least === undefined || value >= least) && (most === undefined || value <= most)

/** `due times …: 94.2 (at least 20) ok`. */
export function figureLine(figure: Figure): string {
  const { name, value, least, most, unit = '' } = figure
  const bound = least === undefined ? `at most ${most}${unit}` : `at least ${least}${unit}`
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
  return `${name}: ${shown}${unit} (${bound}) ${holds(figure) ? 'ok' : 'MISSED'}`
}
