import type { RuleSetView } from '@bylaw/contract'

export type DatedVersion = Pick<
  RuleSetView['versions'][number],
  'version' | 'validFrom' | 'validTo' | 'recordedAt'
>

/**
 * The version that decides an instant, by what had been published at another: the newest of those
 * valid then. A later correction may reach back and change the answer, for the stretch it is of.
 */
export const versionAt = <Each extends DatedVersion>(
  versions: readonly Each[],
  at: string,
  knownAt: string,
): Each | undefined =>
  versions
    .filter(
      ({ validFrom, validTo, recordedAt }) =>
        validFrom <= at && (validTo === null || at < validTo) && recordedAt <= knownAt,
    )
    .toSorted((a, b) => b.version - a.version)[0]

type StatedVersion = Pick<RuleSetView['versions'][number], 'version' | 'state' | 'repeals'>

/** Rules that a company began itself hold for the first time with the version after this one. */
export const isBeginning = ({ version, repeals }: StatedVersion): boolean =>
  version === 1 && repeals

/** What to show where no version is asked for: that in force today or, before any is, the newest. */
export const currentOf = (versions: readonly StatedVersion[]): number =>
  versions.find((each) => each.state === 'in_force' && !isBeginning(each))?.version ??
  Math.max(...versions.map(({ version }) => version))

/** A version, and those that fill what it left open and otherwise repeat it, newest first. */
export interface Completed<Each> {
  readonly root: Each
  readonly fills: readonly Each[]
}

/**
 * Versions as people think of them, newest first: what an answer fills in belongs to the version it
 * completes, however many answers follow one another, and whatever was published in between.
 */
export const completedVersions = <
  Each extends { readonly version: number; readonly completes: number | null },
>(
  versions: readonly Each[],
): readonly Completed<Each>[] => {
  const rootOf = ({ version, completes }: Each): number => {
    const before = versions.find((each) => each.version === completes)
    return before ? rootOf(before) : version
  }
  return versions
    .filter((each) => rootOf(each) === each.version)
    .map((root) => ({
      root,
      fills: versions
        .filter((each) => each !== root && rootOf(each) === root.version)
        .toSorted((a, b) => b.version - a.version),
    }))
    .toSorted((a, b) => headOf(b).version - headOf(a).version)
}

type Carrying = {
  readonly version: number
  readonly completes?: number | null
  readonly carries: number | null
}

/**
 * What a version that was to come is made of, earliest first: the one that was scheduled, then each
 * that carried a change on into it. For any other version, that alone.
 */
export function carriedFrom<Each extends Carrying>(
  versions: readonly Each[],
  version: Each,
): readonly [Each, ...Each[]] {
  const before = versions.find(
    (each) => each.version === (version.carries ?? version.completes ?? undefined),
  )
  if (!before) return [version]
  const [origin, ...carried] = carriedFrom(versions, before)
  // What is filled in is told as answers are, and is no change of its own.
  return version.carries === null ? [origin, ...carried] : [origin, ...carried, version]
}

/** The version that another comes as now, with what was carried on into it. */
export function comesAs<Each extends Carrying>(
  versions: readonly Each[],
  version: Each,
): Each | undefined {
  const next = versions.findLast(
    (each) => each.carries === version.version || each.completes === version.version,
  )
  return next && (comesAs(versions, next) ?? next)
}

/** One answer, and the versions that it filled a place of: it goes into each that left it open. */
export interface Filled<Each> {
  /** The newest of them. */
  readonly by: Each
  readonly versions: readonly number[]
}

/** What was filled in of all versions, answer by answer, newest first. */
export function filledIn<
  Each extends { readonly version: number; readonly recordedAt: string; readonly note: string },
>(entries: readonly Completed<Each>[]): readonly Filled<Each>[] {
  const fills = entries.flatMap((each) => each.fills).toSorted((a, b) => b.version - a.version)
  const isSame = (a: Each, b: Each) => a.recordedAt === b.recordedAt && a.note === b.note
  return fills
    .filter((fill, index) => fills.findIndex((each) => isSame(each, fill)) === index)
    .map((by) => ({
      by,
      versions: fills.filter((each) => isSame(each, by)).map(({ version }) => version),
    }))
}

/** The version that stands for it now. */
export const headOf = <Each>({ root, fills }: Completed<Each>): Each => fills[0] ?? root

/** Later than anything has been published. */
export const ALL_KNOWN = '9999-12-31T00:00:00.000Z'

/** Whether no version decides at an instant yet, as each begins after it. */
export const isBeforeAll = (versions: readonly DatedVersion[], at: string): boolean =>
  versions.length > 0 && versions.every(({ validFrom }) => validFrom > at)

/** The versions that begin after an instant, earliest first. */
export const versionsAfter = <Each extends DatedVersion>(
  versions: readonly Each[],
  at: string,
): readonly Each[] =>
  versions
    .filter(
      (each) => each.validFrom > at && versionAt(versions, each.validFrom, ALL_KNOWN) === each,
    )
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
