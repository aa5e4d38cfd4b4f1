import type { RatersTemplate } from './rules'

/** Where a group's raters come from. */
export type RaterSource = 'self' | 'superior' | 'colleagues' | 'customers'

const SOURCES: Readonly<Record<string, RaterSource>> = {
  self: 'self',
  superior: 'superior',
  customer: 'customers',
}

/**
 * Where the raters of a group come from, by its key: the person for `self`, whoever they report to
 * for `superior`, customers for `customer`; any other group is colleagues by name.
 */
export const raterSource = (key: string): RaterSource =>
  (Object.hasOwn(SOURCES, key) ? SOURCES[key] : undefined) ?? 'colleagues'

/** Whether a group's mean may be shown: enough gave a score, or the rules let fewer show. */
export function meanIsShown(
  { tooFewRaters }: Pick<RatersTemplate, 'tooFewRaters'>,
  { minRaters }: Pick<RatersTemplate['groups'][number], 'minRaters'>,
  given: number,
): boolean {
  return given > 0 && (given >= minRaters || tooFewRaters === 'show_anyway')
}
